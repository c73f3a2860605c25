package dev.soundings.delivery;

import dev.soundings.clock.Heartbeat;
import dev.soundings.delivery.OutboxState.Ended;
import dev.soundings.delivery.OutboxState.Leased;
import dev.soundings.delivery.OutboxState.Planned;
import dev.soundings.delivery.OutboxState.Sending;
import dev.soundings.delivery.OutboxState.Unknown;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Delivers what is due in the outbox, the most urgent first: claims an entry, then sends it, asks
 * about it or tells of it, as its state demands. Any number of processes may do so on one store.
 */
final class Dispatcher implements Heartbeat {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final OutboxEntries entries;
    private final Courier courier;
    private final Reconciler reconciler;
    private final Receipts receipts;
    private final DeliveryProperties timing;
    private final ProcessName process;
    private final InstantSource clock;

    Dispatcher(
            OutboxEntries entries,
            Courier courier,
            Reconciler reconciler,
            Receipts receipts,
            DeliveryProperties timing,
            ProcessName process,
            InstantSource clock) {
        this.entries = entries;
        this.courier = courier;
        this.reconciler = reconciler;
        this.receipts = receipts;
        this.timing = timing;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return entries.nextDue();
    }

    /** The time goes on while platforms answer, and leases are measured with that. */
    @Override
    public void beat(Instant now) {
        var start = clock.instant();
        InstantSource time = () -> now.plus(Duration.between(start, clock.instant()));
        boolean more = true;
        for (int i = 0; more && i < timing.batchSize(); i++) {
            var claimedAt = time.instant();
            var claimed = entries.claimNext(process, claimedAt, claimedAt.plus(timing.lease()));
            claimed.ifPresent(entry -> attend(entry, time));
            more = claimed.isPresent();
        }
    }

    /**
     * What fails here is tried again when its lease is over; the next entry does not wait for it.
     */
    private void attend(OutboxEntry entry, InstantSource time) {
        try {
            switch (entry.state()) {
                case Leased _ -> courier.send(entry, time);
                case Unknown doubt -> reconciler.settle(entry, doubt, time.instant());
                case Ended end -> receipts.tell(entry, end, time.instant());
                case Planned _, Sending _ -> throw new IllegalStateException("not claimed");
            }
        } catch (RuntimeException e) {
            log.error("{} could not be handled", entry.key(), e);
        }
    }
}
