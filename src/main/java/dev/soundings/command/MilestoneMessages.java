package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.caller.EventTarget;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Milestone;
import dev.soundings.project.Project;
import dev.soundings.wording.MilestoneText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Milestones as the people of their project see them. */
final class MilestoneMessages {
    private static final int MOST_LISTED = 20;
    private static final int MOST_MOVES = 5;

    private static final Comparator<Milestone> PLANNED_FIRST =
            Comparator.comparing((Milestone each) -> !each.isPlanned())
                    .thenComparingLong(MilestoneMessages::forwardsOrBack);

    private final Caller caller;
    private final MilestoneLines lines;

    MilestoneMessages(Caller caller) {
        this.caller = caller;
        this.lines = new MilestoneLines(caller);
    }

    /**
     * @param remarks what is to be said about it just now
     * @param mayChange whether the caller gets the buttons that change it
     */
    ChatMessage card(
            Milestone milestone, Project project, List<String> remarks, boolean mayChange) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(milestone.name()));
        blocks.add(paragraph(what(milestone, project)));
        if (lines.isOver(milestone)) {
            blocks.add(paragraph(caller.say(MilestoneText.OVER)));
        }
        remarks.forEach(remark -> blocks.add(paragraph(remark)));
        if (!milestone.moves().isEmpty()) {
            blocks.add(
                    new Block.Bullets(
                            milestone.moves().reversed().stream()
                                    .limit(MOST_MOVES)
                                    .map(lines::move)
                                    .toList()));
        }
        var buttons = mayChange ? buttons(milestone) : List.<Button>of();
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        return new ChatMessage(milestone.name(), blocks);
    }

    /** What is planned by date, then what is done, the newest first. */
    ChatMessage list(Project project, List<Milestone> milestones) {
        var title = caller.say(MilestoneText.LIST, "project", project.name());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(title));
        blocks.add(
                new Block.Bullets(
                        milestones.stream()
                                .sorted(PLANNED_FIRST)
                                .limit(MOST_LISTED)
                                .map(each -> List.<Span>of(new Span.Text(lines.item(each))))
                                .toList()));
        if (milestones.size() > MOST_LISTED) {
            blocks.add(
                    new Block.Footnote(
                            Sentence.of(
                                    caller.phrases(),
                                    MilestoneText.MORE,
                                    "count",
                                    milestones.size() - MOST_LISTED,
                                    "command",
                                    new Span.Code("/milestone show"))));
        }
        return new ChatMessage(title, blocks);
    }

    ChatMessage askDrop(Milestone milestone, Project project) {
        var question =
                caller.say(
                        MilestoneText.DROP_QUESTION,
                        "name",
                        milestone.name(),
                        "project",
                        project.name());
        var button =
                new Button(
                        EventTarget.confirming("milestone", "drop", milestone.id().value()),
                        caller.say(MilestoneText.DROP_BUTTON),
                        Button.Style.DANGER,
                        Optional.empty());
        return new ChatMessage(
                question, List.of(paragraph(question), new Block.Buttons(List.of(button))));
    }

    private static long forwardsOrBack(Milestone milestone) {
        long day = milestone.date().toEpochDay();
        return milestone.isPlanned() ? day : -day;
    }

    private String what(Milestone milestone, Project project) {
        var days = new DayMessages(caller);
        return caller.say(
                MilestoneText.WHAT,
                "kind",
                milestone.kind().name(),
                "project",
                project.name(),
                "state",
                milestone.state().name(),
                "ended",
                milestone
                        .ended()
                        .map(ending -> days.day(LocalDate.ofInstant(ending.at(), caller.zone())))
                        .orElse(""),
                "day",
                days.day(milestone.date()),
                "dates",
                milestone.dates(),
                "drift",
                lines.drift(milestone, milestone.date()));
    }

    private List<Button> buttons(Milestone milestone) {
        return switch (milestone.state()) {
            case PLANNED ->
                    List.of(
                            button(milestone, "done", MilestoneText.DONE_BUTTON),
                            button(milestone, "move", MilestoneText.MOVE_BUTTON),
                            button(milestone, "edit", MilestoneText.EDIT_BUTTON),
                            button(milestone, "drop", MilestoneText.DROP_BUTTON));
            case DONE -> List.of(button(milestone, "reopen", MilestoneText.REOPEN_BUTTON));
            case DROPPED -> List.of();
        };
    }

    private Button button(Milestone milestone, String verb, MilestoneText label) {
        return Button.plain(
                ActionId.of("milestone", verb, milestone.id().value()), caller.say(label));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Span.Text(words)));
    }
}
