package dev.soundings.delivery;

import dev.soundings.chat.ChatGateway.Found;
import dev.soundings.delivery.OutboxState.Unknown;

import java.time.Duration;
import java.time.Instant;

/**
 * Settles what nobody knows: asks the platform whether it has the message before anything is sent
 * again. What is missing twice is planned again; what cannot be asked about is given up, visibly.
 */
final class Reconciler {
    static final int MOST_DOUBTS = 5;
    static final int MOST_LOOKUPS = 5;

    private static final Duration BETWEEN_LOOKUPS = Duration.ofSeconds(10);
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(5);

    private final Gateways gateways;
    private final Receipts receipts;
    private final DeliveryProperties timing;

    Reconciler(Gateways gateways, Receipts receipts, DeliveryProperties timing) {
        this.gateways = gateways;
        this.receipts = receipts;
        this.timing = timing;
    }

    void settle(OutboxEntry entry, Unknown doubt, Instant now) {
        receipts.write(settled(entry, doubt, now), now);
    }

    private OutboxEntry settled(OutboxEntry entry, Unknown doubt, Instant now) {
        var readable = doubt.since().plus(timing.untilReadBack());
        if (now.isBefore(readable)) {
            return entry.unclear(readable);
        }
        if (doubt.lookups() > MOST_LOOKUPS) {
            return entry.gaveUp(GiveUpReason.NO_ANSWER, now);
        }
        return switch (lookUp(entry)) {
            case Found.There(var post) -> entry.found(post, now);
            case Found.NotThere() ->
                    doubt.missing() == 0
                            ? entry.missing(now.plus(BETWEEN_LOOKUPS))
                            : again(entry, now);
            case Found.Unknown() ->
                    entry.part().isRepeatable()
                            ? again(entry, now)
                            : entry.unclear(now.plus(doubled(BETWEEN_LOOKUPS, doubt.lookups())));
        };
    }

    private Found lookUp(OutboxEntry entry) {
        var workspace = entry.envelope().workspace();
        return gateways.serving(workspace)
                .map(gateway -> gateway.find(workspace, entry.partKey()))
                .orElseGet(Found.Unknown::new);
    }

    private static OutboxEntry again(OutboxEntry entry, Instant now) {
        return entry.doubts() >= MOST_DOUBTS
                ? entry.gaveUp(GiveUpReason.TOO_MANY_ATTEMPTS, now)
                : entry.postponed(now.plus(doubled(FIRST_BACKOFF, entry.doubts())));
    }

    /** The duration, doubled with each time after the first. */
    private static Duration doubled(Duration first, int times) {
        return first.multipliedBy(1L << Math.max(0, times - 1));
    }
}
