package dev.soundings.command;

import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.SendCheck;
import dev.soundings.delivery.SendVerdict;
import dev.soundings.delivery.SkipReason;

import java.time.Instant;

/**
 * Leaves out a home page that has waited while a newer one was shown: Tom's change lets Priya's
 * page wait for its turn, meanwhile she closes a risk on it and sees it closed, and it must not
 * open again.
 */
final class HomeSendCheck implements SendCheck {
    private final HomeLooks looks;

    HomeSendCheck(HomeLooks looks) {
        this.looks = looks;
    }

    @Override
    public SendVerdict check(Envelope envelope, Instant now) {
        return envelope.message() instanceof OutgoingMessage.Home(var user, _)
                        && looks.isOvertaken(envelope.workspace(), user, envelope.about())
                ? new SendVerdict.Skip(SkipReason.OVERTAKEN)
                : new SendVerdict.Send();
    }
}
