package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Milestone;
import dev.soundings.project.Project;
import dev.soundings.project.Touched;
import dev.soundings.wording.MilestoneText;
import dev.soundings.workspace.Shortened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Milestones in single lines: {@code Fri 2 Apr: Pilot in two stores (key), second date, +21 days
 * since the first}, and what a move touches.
 */
final class MilestoneLines {
    private static final int MOST_NEXT = 3;
    private static final int LONGEST_OTHERS = 240;

    private final Caller caller;
    private final DayMessages days;

    MilestoneLines(Caller caller) {
        this.caller = caller;
        this.days = new DayMessages(caller);
    }

    String item(Milestone milestone) {
        return caller.say(
                MilestoneText.LIST_ITEM,
                "day",
                days.day(milestone.date()),
                "name",
                milestone.name(),
                "kind",
                kindBeside(milestone),
                "dates",
                milestone.dates(),
                "drift",
                drift(milestone, milestone.date()),
                "state",
                isOver(milestone) ? "OVER" : milestone.state().name());
    }

    /** The next ones that are planned, as {@code Pilot in two stores (Fri 12 Mar)}. */
    Optional<String> next(List<Milestone> milestones) {
        var next = milestones.stream().filter(Milestone::isPlanned).limit(MOST_NEXT).toList();
        return next.isEmpty() ? Optional.empty() : Optional.of(names(next));
    }

    List<Span> move(Milestone.Move move) {
        return Sentence.of(
                caller.phrases(),
                MilestoneText.MOVED,
                "from",
                days.day(move.from()),
                "to",
                days.day(move.to()),
                "who",
                new Span.Mention(move.by()),
                "when",
                days.day(LocalDate.ofInstant(move.at(), caller.zone())),
                "reason",
                move.reason().words().orElse("…"));
    }

    /** Since its first date, as {@code +21 days since the first}. */
    String drift(Milestone milestone, LocalDate day) {
        long days = milestone.driftOf(day);
        return caller.say(
                MilestoneText.DRIFT,
                "direction",
                days > 0 ? "LATER" : days < 0 ? "EARLIER" : "SAME",
                "days",
                Math.abs(days));
    }

    /** Before a move that is known: where it is, where it would be, what that touches. */
    String before(Milestone milestone, LocalDate to, Project project, Touched touched) {
        var sentences = new ArrayList<String>();
        sentences.add(planned(milestone));
        sentences.add(
                caller.say(
                        MilestoneText.WOULD_BE,
                        "day",
                        days.day(to),
                        "dates",
                        milestone.dates() + 1,
                        "drift",
                        drift(milestone, to)));
        sentences.addAll(
                touched(
                        project,
                        touched,
                        touched.later()
                                ? MilestoneText.TOUCHES_LATER
                                : MilestoneText.TOUCHES_EARLIER));
        if (touched.isNothing()) {
            sentences.add(caller.say(MilestoneText.TOUCHES_NOTHING, "project", project.name()));
        }
        return String.join(" ", sentences);
    }

    /** Before a move that is not known yet: where it is, and what is planned around it. */
    String around(Milestone milestone, Project project, List<Milestone> all) {
        var sentences = new ArrayList<String>();
        sentences.add(planned(milestone));
        project.endsOn()
                .map(end ->
                        caller.say(
                                MilestoneText.END, "project", project.name(), "end", days.day(end)))
                .ifPresent(sentences::add);
        var others =
                all.stream()
                        .filter(other -> other.isPlanned() && !other.id().equals(milestone.id()))
                        .toList();
        if (!others.isEmpty()) {
            sentences.add(caller.say(MilestoneText.AROUND, "others", names(others)));
        }
        return String.join(" ", sentences);
    }

    /** After a move. */
    List<String> after(Project project, Touched touched) {
        return touched(
                project,
                touched,
                touched.later() ? MilestoneText.PASSED_LATER : MilestoneText.PASSED_EARLIER);
    }

    boolean isOver(Milestone milestone) {
        return milestone.isPlanned() && milestone.date().isBefore(caller.today());
    }

    private List<String> touched(Project project, Touched touched, MilestoneText passed) {
        var sentences = new ArrayList<String>();
        touched.endBefore()
                .map(end ->
                        caller.say(
                                MilestoneText.TOUCHES_END,
                                "project",
                                project.name(),
                                "end",
                                days.day(end)))
                .ifPresent(sentences::add);
        if (!touched.passed().isEmpty()) {
            sentences.add(
                    caller.say(
                            passed,
                            "others",
                            names(touched.passed()),
                            "count",
                            touched.passed().size()));
        }
        return sentences;
    }

    private String planned(Milestone milestone) {
        return caller.say(
                MilestoneText.PLANNED,
                "name",
                milestone.name(),
                "day",
                days.day(milestone.date()),
                "dates",
                milestone.dates());
    }

    private String names(List<Milestone> milestones) {
        return Shortened.to(
                LONGEST_OTHERS,
                milestones.stream()
                        .map(each ->
                                caller.say(
                                        MilestoneText.OTHER,
                                        "name",
                                        each.name(),
                                        "day",
                                        days.day(each.date())))
                        .collect(Collectors.joining(", ")));
    }

    /** Left out where its name says it already: "Go-live of the shop". */
    private static String kindBeside(Milestone milestone) {
        boolean says =
                milestone
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .contains(MilestoneForms.word(milestone.kind()));
        return says ? Milestone.Kind.ORDINARY.name() : milestone.kind().name();
    }
}
