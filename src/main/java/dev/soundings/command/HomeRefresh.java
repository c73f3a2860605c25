package dev.soundings.command;

import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Recipient;
import dev.soundings.delivery.DeliveryListener;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.GiveUpReason;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.SkipReason;

import java.time.Instant;
import java.util.List;

/**
 * Publishes somebody's home anew when a message has reached them, such as a prompt that waits from
 * now on.
 */
final class HomeRefresh implements DeliveryListener {
    private final HomePublisher publisher;

    HomeRefresh(HomePublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void delivered(Envelope envelope, List<PostRef> posts, Instant at) {
        if (envelope.message() instanceof OutgoingMessage.Post(Recipient.Person(var user), _)) {
            publisher.publish(envelope.workspace(), user, envelope.key().value(), at);
        }
    }

    @Override
    public void refused(Envelope envelope, Delivery.Reason reason, Instant at) {}

    @Override
    public void skipped(Envelope envelope, SkipReason reason, Instant at) {}

    @Override
    public void unknown(Envelope envelope, GiveUpReason reason, Instant at) {}
}
