package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.caller.Days;
import dev.soundings.caller.ProjectNames;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.prompt.AnswerDesk;
import dev.soundings.wording.HomeText;

import java.util.Optional;

/** {@code /soundings next}, {@code /soundings skip}, {@code /soundings skip until Fri}. */
final class SkipCommand {
    private final AnswerDesk desk;

    SkipCommand(AnswerDesk desk) {
        this.desk = desk;
    }

    /**
     * @param projects names of projects by their id
     */
    ChatReply next(Caller caller, ProjectNames projects) {
        return ChatReply.whisper(sentence(caller, projects));
    }

    String sentence(Caller caller, ProjectNames projects) {
        return desk.next(caller.workspace(), caller.user(), caller.now())
                .map(next ->
                        caller.say(
                                HomeText.NEXT,
                                "when",
                                new DayMessages(caller).time(next.at(), next.zone()),
                                "project",
                                projects.of(caller.workspace(), next.project())))
                .orElseGet(() -> caller.say(HomeText.NEXT_NONE));
    }

    ChatReply skip(Caller caller) {
        var until = argument(caller, "until");
        var which = argument(caller, "which").filter(word -> !word.equalsIgnoreCase("next"));
        if (which.isPresent()) {
            return caller.told(HomeText.SKIP_UNKNOWN);
        }
        return until.map(typed -> skipUntil(caller, typed)).orElseGet(() -> skipNext(caller));
    }

    private ChatReply skipNext(Caller caller) {
        return desk.skipNext(caller.workspace(), caller.user(), caller.now())
                .map(next ->
                        caller.told(
                                HomeText.SKIPPED,
                                "when",
                                new DayMessages(caller).time(next.at(), next.zone())))
                .orElseGet(() -> caller.told(HomeText.NOTHING_TO_SKIP));
    }

    private ChatReply skipUntil(Caller caller, String typed) {
        var days = new DayMessages(caller);
        var day = Days.day(typed, caller.today());
        if (day.isEmpty()) {
            return ChatReply.whisper(days.unreadable(typed));
        }
        if (day.get().isBefore(caller.today())) {
            return caller.told(HomeText.OVER, "day", days.day(day.get()));
        }
        desk.skipUntil(caller.workspace(), caller.user(), day.get());
        return caller.told(HomeText.SKIPPED_UNTIL, "day", days.day(day.get()));
    }

    private static Optional<String> argument(Caller caller, String name) {
        return caller.event() instanceof ChatEvent.CommandInvoked(_, var call)
                ? call.argument(name)
                : Optional.empty();
    }
}
