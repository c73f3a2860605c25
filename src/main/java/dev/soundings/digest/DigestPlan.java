package dev.soundings.digest;

import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.Rule;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The standing arrangement: which projects are told to which channel, in whose hour, by which
 * editor. "Steering weekly", three projects, Mondays at 8:30 in Berlin, previewed on the Friday
 * before at 15:00.
 *
 * @param projects in the order in which they are told
 * @param cadence one time on one weekday, fixed to {@code zone}
 * @param preview when the owners see it, in {@code zone}
 * @param activeSince nothing that was due before is posted: its creation, or when it was resumed or
 *     its cadence changed
 */
public record DigestPlan(
        WorkspaceId workspace,
        PlanId id,
        Kind kind,
        String name,
        List<ProjectId> projects,
        ChannelId channel,
        ZoneId zone,
        UserId editor,
        Cadence cadence,
        Lead preview,
        boolean active,
        Instant activeSince) {
    public static final int LONGEST_NAME = 40;

    public DigestPlan {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a digest's name has 1 to 40 characters");
        }
        projects = projects.stream().distinct().toList();
        if (projects.isEmpty()) {
            throw new IllegalArgumentException("a digest tells of at least one project");
        }
        if (!isOncePerWeek(cadence)) {
            throw new IllegalArgumentException("a digest is posted once a week at most");
        }
        cadence = cadence.fixedTo(zone);
    }

    /** Mondays at 8:30. */
    public static Cadence usualCadence() {
        return Cadence.of(new Rule.Weekly(List.of(DayOfWeek.MONDAY)), LocalTime.of(8, 30));
    }

    /** What a plan can keep: a digest has at most one issue a week. */
    public static boolean isOncePerWeek(Cadence cadence) {
        return cadence.times().size() == 1
                && switch (cadence.rule()) {
                    case Rule.Weekly(var days) -> days.size() == 1;
                    case Rule.EveryNWeeks(_, var days, _) -> days.size() == 1;
                    case Rule.MonthlyByDate _, Rule.MonthlyByWeekday _ -> true;
                    case Rule.OnDates _ -> true;
                };
    }

    /** The same plan for other readers, projects or people. */
    public DigestPlan telling(
            String newName, List<ProjectId> newProjects, ChannelId newChannel, UserId newEditor) {
        return new DigestPlan(
                workspace,
                id,
                kind,
                newName,
                newProjects,
                newChannel,
                zone,
                newEditor,
                cadence,
                preview,
                active,
                activeSince);
    }

    /** The same plan at another time, from {@code now} on. */
    public DigestPlan posting(Cadence newCadence, ZoneId newZone, Lead newPreview, Instant now) {
        return new DigestPlan(
                workspace,
                id,
                kind,
                name,
                projects,
                channel,
                newZone,
                editor,
                newCadence,
                newPreview,
                active,
                now);
    }

    public DigestPlan paused() {
        return new DigestPlan(
                workspace,
                id,
                kind,
                name,
                projects,
                channel,
                zone,
                editor,
                cadence,
                preview,
                false,
                activeSince);
    }

    /** Posts again from {@code now} on; what fell into the pause is not made up for. */
    public DigestPlan resumed(Instant now) {
        return new DigestPlan(
                workspace, id, kind, name, projects, channel, zone, editor, cadence, preview, true,
                now);
    }

    /** What kind of digest it is. */
    public enum Kind {
        STAKEHOLDER_WEEKLY,
        QUICK_WINS
    }

    /** When the owners see it: the last such weekday before the day of posting, at this time. */
    public record Lead(DayOfWeek day, LocalTime time) {
        /** Fridays at 15:00. */
        public static Lead usual() {
            return new Lead(DayOfWeek.FRIDAY, LocalTime.of(15, 0));
        }
    }
}
