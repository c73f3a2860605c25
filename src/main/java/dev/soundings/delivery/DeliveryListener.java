package dev.soundings.delivery;

import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;

import java.time.Instant;
import java.util.List;

/**
 * Hears what became of each message, once it is stored; the envelope holds the first part. It may
 * hear the same again, after a crash or when a listener failed, so hearing it twice must change
 * nothing. Other people's messages come by as well.
 */
public interface DeliveryListener {
    void delivered(Envelope envelope, List<PostRef> posts, Instant at);

    void refused(Envelope envelope, Delivery.Reason reason, Instant at);

    void skipped(Envelope envelope, SkipReason reason, Instant at);

    /** The outbox gave up, and a person has to look. */
    void unknown(Envelope envelope, GiveUpReason reason, Instant at);
}
