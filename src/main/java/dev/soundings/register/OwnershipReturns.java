package dev.soundings.register;

import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Takes back what somebody was asked to own and has not answered for five days, so that it is not
 * nobody's for ever: whoever asked hears it, and can ask another.
 */
final class OwnershipReturns implements Heartbeat {
    private static final Duration TO_ANSWER = Duration.ofDays(5);
    private static final int AT_ONCE = 1_000;

    private final List<Offers<?>> offers;

    OwnershipReturns(Risks risks, Actions actions) {
        offers =
                List.of(
                        new Offers<>(risks, risks::askingForAnOwner, RiskEdit::of),
                        new Offers<>(actions, actions::askingForAnOwner, ActionEdit::of));
    }

    @Override
    public String name() {
        return "ownership-returns";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return offers.stream().flatMap(Offers::dues).min(Comparator.naturalOrder());
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        offers.forEach(open -> open.takeBack(now, each));
        each.finish();
    }

    /** Five days after the latest question; empty when nobody is asked. */
    private static Optional<Instant> due(Owned entry) {
        return entry.askedAt().map(asked -> asked.plus(TO_ANSWER));
    }

    private static boolean isDue(Owned entry, Instant now) {
        return due(entry).filter(due -> !due.isAfter(now)).isPresent();
    }

    /** Those of one part of the register. */
    private record Offers<E extends Owned>(
            Entries<E> entries,
            IntFunction<List<E>> asking,
            Function<E, ? extends OwnedEdit<E, ?>> edit) {
        Stream<Instant> dues() {
            return asking.apply(AT_ONCE).stream().flatMap(entry -> due(entry).stream());
        }

        void takeBack(Instant now, EachByItself each) {
            asking.apply(AT_ONCE).stream()
                    .filter(entry -> isDue(entry, now))
                    .forEach(entry -> each.run(() -> takeBack(entry, now)));
        }

        private void takeBack(E offered, Instant now) {
            entries.change(
                    offered.workspace(),
                    offered.id(),
                    stored ->
                            isDue(stored, now)
                                    ? edit.apply(stored).unanswered(now).done()
                                    : stored);
        }
    }
}
