package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.workspace.StableId;

import java.time.Duration;
import java.time.Instant;

/**
 * Tells a person something that they did not ask for and that asks nothing: outside the budget, and
 * never at night.
 */
final class Notices {
    private static final Duration WORTH_KNOWING = Duration.ofDays(7);

    private final Addressees addressees;
    private final Outbox outbox;

    Notices(Addressees addressees, Outbox outbox) {
        this.addressees = addressees;
        this.outbox = outbox;
    }

    /**
     * @param about what makes this notice unique for the person; the same is told once
     */
    public void tell(
            WorkspaceId workspace, UserId user, String about, ChatMessage message, Instant now) {
        var notBefore = addressees.find(workspace, user).map(to -> to.awake(now)).orElse(now);
        outbox.put(
                new Envelope(
                        workspace,
                        new SendKey(
                                "%s.notice.%s.%s".formatted(workspace, user, StableId.of(about))),
                        Purpose.NOTICE,
                        "",
                        notBefore,
                        notBefore.plus(WORTH_KNOWING),
                        new OutgoingMessage.Post(new Recipient.Person(user), message)));
    }
}
