package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.ChatReply;
import dev.soundings.digest.DigestOutcome;
import dev.soundings.digest.DigestPlan;
import dev.soundings.wording.DigestCommandText;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Says what came of something that was done with a digest. */
final class DigestReplies {
    private static final String WHEN = "EEEE d MMMM, H:mm";

    private DigestReplies() {}

    static ChatReply to(Caller caller, DigestPlan plan, DigestOutcome outcome) {
        return to(caller, plan, outcome, DigestCommandText.SHARED, plan.name());
    }

    static ChatReply toCorrecting(Caller caller, DigestPlan plan, DigestOutcome outcome) {
        return to(caller, plan, outcome, DigestCommandText.CORRECTED, plan.name());
    }

    static ChatReply toHoldingAll(Caller caller, DigestPlan plan, DigestOutcome outcome) {
        return to(caller, plan, outcome, DigestCommandText.HELD_WHOLE, plan.name());
    }

    /**
     * @param done what to say when it was done
     */
    static ChatReply to(
            Caller caller,
            DigestPlan plan,
            DigestOutcome outcome,
            DigestCommandText done,
            String project) {
        return switch (outcome) {
            case DigestOutcome.Done _ -> caller.told(done, "project", project);
            case DigestOutcome.NotYet(var at) ->
                    caller.told(DigestCommandText.NOT_YET, "next", when(caller, plan, at));
            case DigestOutcome.TooLate _ -> caller.told(DigestCommandText.TOO_LATE);
            case DigestOutcome.NotYours() -> caller.told(DigestCommandText.NOT_YOURS);
            case DigestOutcome.UnknownLine() -> caller.told(DigestCommandText.UNKNOWN_LINE);
            case DigestOutcome.AlreadyOut(_, var next) ->
                    caller.told(DigestCommandText.ALREADY_OUT, "next", when(caller, plan, next));
            case DigestOutcome.HeldAsAWhole _ -> caller.told(DigestCommandText.HELD_AS_A_WHOLE);
        };
    }

    private static String when(Caller caller, DigestPlan plan, Optional<Instant> at) {
        return at.map(instant -> when(caller, plan, instant)).orElse("none");
    }

    /** In the plan's zone, in which readers live. */
    static String when(Caller caller, DigestPlan plan, Instant at) {
        return when(caller, plan.zone(), at);
    }

    static String when(Caller caller, ZoneId zone, Instant at) {
        return DateTimeFormatter.ofPattern(WHEN, caller.phrases().locale()).format(at.atZone(zone));
    }
}
