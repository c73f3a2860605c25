package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
import dev.soundings.round.RoundRunner;
import dev.soundings.wording.RhythmText;

import java.util.List;

/** {@code /checkin run}: asks once more off the rhythm, after a look at what that means. */
final class CheckInRun {
    private final RoundRunner runner;

    CheckInRun(RoundRunner runner) {
        this.runner = runner;
    }

    ChatReply handle(Caller caller, CheckIn checkIn) {
        if (checkIn.state() == CheckIn.State.PAUSED) {
            return caller.told(RhythmText.RUN_PAUSED, "set", checkIn.set());
        }
        return EventTarget.isConfirmed(caller.event())
                ? run(caller, checkIn)
                : ask(caller, checkIn);
    }

    private static ChatReply ask(Caller caller, CheckIn checkIn) {
        var question = caller.say(RhythmText.RUN_QUESTION, "set", checkIn.set());
        var action = EventTarget.confirming("checkin", "run", checkIn.id().value());
        return new ChatReply.Whisper(
                new ChatMessage(
                        question,
                        List.of(
                                new Block.Paragraph(List.of(new Span.Text(question))),
                                new Block.Buttons(
                                        List.of(
                                                Block.Button.primary(
                                                        action,
                                                        caller.say(RhythmText.RUN_NOW)))))));
    }

    private ChatReply run(Caller caller, CheckIn checkIn) {
        return switch (runner.run(checkIn, caller.now())) {
            case RoundRunner.Outcome.Asked(var people) ->
                    caller.told(RhythmText.RUN_ASKED, "set", checkIn.set(), "count", people);
            case RoundRunner.Outcome.AskedBefore() ->
                    caller.told(RhythmText.RUN_BEFORE, "set", checkIn.set());
            case RoundRunner.Outcome.NobodyToAsk() ->
                    caller.told(RhythmText.RUN_NOBODY, "set", checkIn.set());
        };
    }
}
