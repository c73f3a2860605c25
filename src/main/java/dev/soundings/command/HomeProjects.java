package dev.soundings.command;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.chat.Block;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIns;
import dev.soundings.project.Milestone;
import dev.soundings.project.Milestones;
import dev.soundings.project.Project;
import dev.soundings.project.Role;
import dev.soundings.wording.HomeText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A person's projects, a line each: {@code Atlas migration: you work on it, Priya owns it. Amber:
 * one risk has waited 9 days for a review. Asked every Thursday at 9:00: why, risk. 2 open risks
 * need eyes. Next key date: Pilot, Fri 12 Mar.}
 */
final class HomeProjects {
    private static final int LONGEST_RHYTHM = 150;
    private static final int MOST_REASONS = 1;

    private final CheckIns checkIns;
    private final Milestones milestones;
    private final ProjectHealth health;

    HomeProjects(CheckIns checkIns, Milestones milestones, ProjectHealth health) {
        this.checkIns = checkIns;
        this.milestones = milestones;
        this.health = health;
    }

    /**
     * @param more how many others there are
     */
    List<Block> of(Caller caller, List<Project> shown, int more, HomeEntries entries) {
        if (shown.isEmpty()) {
            return List.of(
                    new Block.Paragraph(
                            List.of(new Span.Text(caller.say(HomeText.PROJECTS_NONE)))));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(caller.say(HomeText.PROJECTS)));
        blocks.add(
                new Block.Bullets(
                        shown.stream().map(project -> line(caller, project, entries)).toList()));
        blocks.addAll(HomeRegister.more(caller, more, "/project list"));
        return blocks;
    }

    private List<Span> line(Caller caller, Project project, HomeEntries entries) {
        var line =
                new ArrayList<>(
                        Sentence.of(
                                caller.phrases(),
                                HomeText.PROJECT_ITEM,
                                "project",
                                project.name(),
                                "role",
                                role(caller, project).name(),
                                "owner",
                                new Span.Mention(project.owner())));
        line.add(new Span.Text(" "));
        line.addAll(health.line(caller, project, MOST_REASONS));
        var known = new ArrayList<String>();
        rhythm(caller, project).ifPresent(known::add);
        needingEyes(caller, entries.needingEyes(project.id())).ifPresent(known::add);
        nextKeyDate(caller, project).ifPresent(known::add);
        known.forEach(sentence -> line.add(new Span.Text(" " + sentence)));
        return line;
    }

    /** Check-ins on the same days are told together; what does not run is left out. */
    private Optional<String> rhythm(Caller caller, Project project) {
        var rhythms =
                checkIns.of(caller.workspace(), project.id()).stream()
                        .filter(checkIn -> checkIn.state() == CheckIn.State.ACTIVE)
                        .sorted(Comparator.comparing(CheckIn::set))
                        .collect(
                                groupingBy(
                                        checkIn -> CadenceNotation.print(checkIn.cadence()),
                                        LinkedHashMap::new,
                                        mapping(CheckIn::set, joining(", "))));
        var words =
                rhythms.entrySet().stream()
                        .map(entry ->
                                caller.say(
                                        HomeText.RHYTHM,
                                        "cadence",
                                        entry.getKey(),
                                        "sets",
                                        entry.getValue()))
                        .collect(joining(" "));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Shortened.to(LONGEST_RHYTHM, words));
    }

    private static Optional<String> needingEyes(Caller caller, long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(caller.say(HomeText.NEED_EYES, "count", count));
    }

    private Optional<String> nextKeyDate(Caller caller, Project project) {
        return milestones.of(caller.workspace(), project.id()).stream()
                .filter(Milestone::isPlanned)
                .filter(milestone -> milestone.kind() != Milestone.Kind.ORDINARY)
                .findFirst()
                .map(milestone ->
                        caller.say(
                                HomeText.NEXT_KEY_DATE,
                                "name",
                                milestone.name(),
                                "day",
                                new DayMessages(caller).day(milestone.date())));
    }

    /** The one that says most: an owner may also be a member. */
    private static Role role(Caller caller, Project project) {
        return project.rolesOf(caller.user()).stream()
                .min(Comparator.naturalOrder())
                .orElse(Role.OBSERVER);
    }
}
