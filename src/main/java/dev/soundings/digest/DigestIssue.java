package dev.soundings.digest;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One week of a plan: Monday 15 Feb 2027, posted at 8:30, sealed at 12:00, counting what was
 * answered since the seal before.
 *
 * @param date the local date of posting in the plan's zone
 * @param heldWhole set while the editor or an administrator holds all of it
 * @param releases by project; a project that is missing waits
 * @param edits the owners' own words for single lines, the oldest first; the last of a line counts
 * @param corrections what turned out to be wrong, the oldest first
 */
public record DigestIssue(
        WorkspaceId workspace,
        IssueId id,
        PlanId plan,
        LocalDate date,
        Instant postAt,
        Instant sealAt,
        Period period,
        Optional<Release.Held> heldWhole,
        Map<ProjectId, Release> releases,
        List<LineEdit> edits,
        List<Correction> corrections,
        Stage stage) {
    public DigestIssue {
        releases = Map.copyOf(releases);
        edits = List.copyOf(edits);
        corrections = List.copyOf(corrections);
        if (!postAt.isBefore(sealAt)) {
            throw new IllegalArgumentException("an issue is sealed after it is posted");
        }
    }

    /**
     * What counts in an issue.
     *
     * @param from the seal before, itself excluded
     * @param to this issue's seal, included
     */
    public record Period(Instant from, Instant to) {
        public boolean covers(Instant at) {
            return at.isAfter(from) && !at.isAfter(to);
        }
    }

    /** The owner's words for one line; {@code line} is the id of the entry it tells of. */
    public record LineEdit(
            ProjectId project, String line, Text original, Text words, UserId by, Instant at) {}

    public record Correction(Text what, UserId by, Instant at) {}

    public Release release(ProjectId project) {
        return releases.getOrDefault(project, new Release.Waiting());
    }

    public Optional<LineEdit> edit(String line) {
        return edits.stream().filter(edit -> edit.line().equals(line)).reduce((_, last) -> last);
    }

    public DigestIssue at(Stage next) {
        return new DigestIssue(
                workspace,
                id,
                plan,
                date,
                postAt,
                sealAt,
                period,
                heldWhole,
                releases,
                edits,
                corrections,
                next);
    }

    public DigestIssue covering(Period other) {
        return new DigestIssue(
                workspace,
                id,
                plan,
                date,
                postAt,
                sealAt,
                other,
                heldWhole,
                releases,
                edits,
                corrections,
                stage);
    }

    /** To be posted on another day or hour of its week. */
    public DigestIssue movedTo(LocalDate newDate, Instant newPostAt, Instant newSealAt) {
        return new DigestIssue(
                workspace,
                id,
                plan,
                newDate,
                newPostAt,
                newSealAt,
                new Period(period.from(), newSealAt),
                heldWhole,
                releases,
                edits,
                corrections,
                stage);
    }

    public DigestIssue released(ProjectId project, Release release) {
        var all = new HashMap<>(releases);
        all.put(project, release);
        return new DigestIssue(
                workspace,
                id,
                plan,
                date,
                postAt,
                sealAt,
                period,
                heldWhole,
                all,
                edits,
                corrections,
                stage);
    }

    public DigestIssue holding(Optional<Release.Held> whole) {
        return new DigestIssue(
                workspace,
                id,
                plan,
                date,
                postAt,
                sealAt,
                period,
                whole,
                releases,
                edits,
                corrections,
                stage);
    }

    public DigestIssue edited(LineEdit edit) {
        var all = new ArrayList<>(edits);
        all.add(edit);
        return new DigestIssue(
                workspace,
                id,
                plan,
                date,
                postAt,
                sealAt,
                period,
                heldWhole,
                releases,
                all,
                corrections,
                stage);
    }

    public DigestIssue corrected(Correction correction) {
        var all = new ArrayList<>(corrections);
        all.add(correction);
        return new DigestIssue(
                workspace, id, plan, date, postAt, sealAt, period, heldWhole, releases, edits, all,
                stage);
    }
}
