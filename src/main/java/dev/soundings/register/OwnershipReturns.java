package dev.soundings.register;

import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Takes back what somebody was asked to own and has not answered for five days, so that it is not
 * nobody's for ever: whoever asked hears it, and can ask another.
 */
final class OwnershipReturns implements Heartbeat {
    private static final Duration TO_ANSWER = Duration.ofDays(5);
    private static final int AT_ONCE = 1_000;

    private final Entries entries;

    OwnershipReturns(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "ownership-returns";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return entries.askingForAnOwner(AT_ONCE).stream()
                .flatMap(entry -> due(entry).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        entries.askingForAnOwner(AT_ONCE).stream()
                .filter(entry -> isDue(entry, now))
                .forEach(entry -> each.run(() -> takeBack(entry, now)));
        each.finish();
    }

    /** Five days after the latest question; empty when nobody is asked. */
    private static Optional<Instant> due(Entry<?> entry) {
        return entry.askedAt().map(asked -> asked.plus(TO_ANSWER));
    }

    private static boolean isDue(Entry<?> entry, Instant now) {
        return due(entry).filter(due -> !due.isAfter(now)).isPresent();
    }

    private <D extends Detail> void takeBack(Entry<D> offered, Instant now) {
        entries.change(
                offered.kind(),
                offered.workspace(),
                offered.id(),
                stored ->
                        isDue(stored, now)
                                ? NotificationRules.settled(stored.unanswered(now))
                                : stored);
    }
}
