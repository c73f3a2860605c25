package dev.soundings.delivery;

import dev.soundings.delivery.OutboxState.Ended;
import dev.soundings.delivery.OutboxState.GaveUp;
import dev.soundings.delivery.OutboxState.Refused;
import dev.soundings.delivery.OutboxState.Sent;
import dev.soundings.delivery.OutboxState.Skipped;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Writes what became of an entry, and only then tells the listeners; that they were told is written
 * as well, so that a crash in between repeats the telling and never the sending.
 */
final class Receipts {
    private static final Logger log = LoggerFactory.getLogger(Receipts.class);
    private static final Duration UNTIL_TOLD_AGAIN = Duration.ofMinutes(1);

    private final OutboxEntries entries;
    private final List<DeliveryListener> listeners;

    Receipts(OutboxEntries entries, List<DeliveryListener> listeners) {
        this.entries = entries;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * @return false when somebody else has taken the entry over; then nothing was changed
     */
    boolean write(OutboxEntry entry, Instant now) {
        if (!entries.replace(entry, entry.claim())) {
            log.warn("{} was taken over by another process", entry.key());
            return false;
        }
        if (entry.state() instanceof Ended end) {
            tell(entry, end, now);
        }
        return true;
    }

    void tell(OutboxEntry entry, Ended end, Instant now) {
        long failed = listeners.stream().filter(listener -> !hears(listener, entry, end)).count();
        var told = failed == 0 ? entry.told() : entry.tellAgain(now.plus(UNTIL_TOLD_AGAIN));
        entries.replace(told, told.claim());
    }

    /** One listener that fails keeps nobody else from hearing. */
    private static boolean hears(DeliveryListener listener, OutboxEntry entry, Ended end) {
        var envelope = entry.envelope();
        try {
            switch (end) {
                case Sent(var at) -> listener.delivered(envelope, entry.posts(), at);
                case Refused(var reason, var at) -> listener.refused(envelope, reason, at);
                case Skipped(var reason, var at) -> listener.skipped(envelope, reason, at);
                case GaveUp(var reason, var at) -> listener.unknown(envelope, reason, at);
            }
            return true;
        } catch (RuntimeException e) {
            log.error("a listener failed to hear of {}", entry.key(), e);
            return false;
        }
    }
}
