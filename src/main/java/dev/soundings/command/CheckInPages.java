package dev.soundings.command;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.caller.EventTarget;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
import dev.soundings.project.Project;
import dev.soundings.wording.RhythmText;
import dev.soundings.wording.TextKey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Check-ins as messages to whoever runs them. */
final class CheckInPages {
    /** Of two blocks each, in a reply that cannot be split. */
    private static final int MOST_LISTED = 15;

    private final RhythmOutlook outlook;
    private final PromptPreview preview;

    CheckInPages(RhythmOutlook outlook, PromptPreview preview) {
        this.outlook = outlook;
        this.preview = preview;
    }

    /** Everything about one: people, the next rounds, the prompt, and what can be done. */
    ChatMessage whole(CheckIn checkIn, Project project, Caller caller) {
        boolean runs = checkIn.state() == CheckIn.State.ACTIVE;
        var heading =
                caller.say(
                        runs ? RhythmText.HEADING : RhythmText.HEADING_PAUSED,
                        "set",
                        preview.title(checkIn, caller),
                        "cadence",
                        CadenceNotation.print(checkIn.cadence()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading));
        blocks.addAll(outlook.of(checkIn, project, caller));
        blocks.addAll(preview.of(checkIn, project, caller));
        blocks.add(paragraph(caller.say(runs ? RhythmText.RUNS : RhythmText.NOT_STARTED)));
        blocks.add(buttons(checkIn, caller));
        return new ChatMessage(ChatMessage.shortened(heading), blocks);
    }

    ChatMessage preview(CheckIn checkIn, Project project, Caller caller) {
        var heading = caller.say(RhythmText.PREVIEW_HEADING, "project", project.name());
        return new ChatMessage(heading, preview.of(checkIn, project, caller));
    }

    ChatMessage list(Project project, List<CheckIn> checkIns, Caller caller) {
        var heading = caller.say(RhythmText.LIST, "project", project.name());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading));
        for (var checkIn : checkIns.stream().limit(MOST_LISTED).toList()) {
            blocks.add(paragraph(item(checkIn, caller)));
            if (caller.shares()) {
                continue;
            }
            blocks.add(
                    new Block.Buttons(
                            List.of(
                                    button("edit", checkIn, RhythmText.CHANGE, caller),
                                    button("preview", checkIn, RhythmText.PREVIEW, caller),
                                    startOrPause(checkIn, caller))));
        }
        if (checkIns.size() > MOST_LISTED) {
            int left = checkIns.size() - MOST_LISTED;
            blocks.add(paragraph(caller.say(RhythmText.MORE, "count", left)));
        }
        return new ChatMessage(heading, blocks);
    }

    ChatMessage askDelete(CheckIn checkIn, Project project, Caller caller) {
        var question =
                caller.say(
                        RhythmText.DELETE_QUESTION,
                        "set",
                        checkIn.set(),
                        "project",
                        project.name());
        var button =
                new Button(
                        EventTarget.confirming("checkin", "delete", checkIn.id().value()),
                        caller.say(RhythmText.DELETE),
                        Button.Style.DANGER,
                        Optional.of(caller.say(RhythmText.DELETE_CONFIRM, "set", checkIn.set())));
        return new ChatMessage(
                question, List.of(paragraph(question), new Block.Buttons(List.of(button))));
    }

    private String item(CheckIn checkIn, Caller caller) {
        return caller.say(
                caller.shares() ? RhythmText.LIST_ITEM_SHARED : RhythmText.LIST_ITEM,
                "set",
                checkIn.set(),
                "cadence",
                CadenceNotation.print(checkIn.cadence()),
                "state",
                checkIn.state().name(),
                "when",
                next(checkIn, caller),
                "city",
                RhythmOutlook.city(caller.zone()));
    }

    /** When the first people are asked, by the clock of the caller's own zone. */
    String next(CheckIn checkIn, Caller caller) {
        return outlook.first(checkIn, caller).map(at -> time(at, caller)).orElse("…");
    }

    private static String time(Instant at, Caller caller) {
        return new DayMessages(caller).time(at, caller.zone());
    }

    private static Block buttons(CheckIn checkIn, Caller caller) {
        return new Block.Buttons(
                List.of(
                        startOrPause(checkIn, caller),
                        button("edit", checkIn, RhythmText.CHANGE, caller)));
    }

    private static Button startOrPause(CheckIn checkIn, Caller caller) {
        return checkIn.state() == CheckIn.State.ACTIVE
                ? button("pause", checkIn, RhythmText.PAUSE, caller)
                : Button.primary(action("resume", checkIn), caller.say(RhythmText.START));
    }

    private static Button button(String verb, CheckIn checkIn, TextKey label, Caller caller) {
        return Button.plain(action(verb, checkIn), caller.say(label));
    }

    private static ActionId action(String verb, CheckIn checkIn) {
        return ActionId.of("checkin", verb, checkIn.id().value());
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Span.Text(words)));
    }
}
