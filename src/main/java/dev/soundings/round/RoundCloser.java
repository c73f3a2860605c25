package dev.soundings.round;

import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Closes rounds with their last invitation. Whoever was never asked by then gets the reason
 * recorded.
 */
final class RoundCloser implements Heartbeat {
    private final Rounds rounds;
    private final Invitations invitations;
    private final List<RoundListener> listeners;

    RoundCloser(Rounds rounds, Invitations invitations, List<RoundListener> listeners) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public String name() {
        return "round-closing";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return rounds.open().stream().map(this::closingTime).min(Comparator.naturalOrder());
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        rounds.open().stream()
                .filter(round -> !closingTime(round).isAfter(now))
                .forEach(round -> each.run(() -> close(round, now)));
        each.finish();
    }

    /** Somebody may have asked for a later hour since the round opened. */
    private Instant closingTime(Round round) {
        return invitations.closing(round.workspace(), round.id()).orElse(round.closesAt());
    }

    private void close(Round round, Instant now) {
        for (var invitation : invitations.ofRound(round.workspace(), round.id())) {
            if (invitation.isWaiting()) {
                invitations.change(
                        round.workspace(),
                        invitation.id(),
                        unasked ->
                                unasked.isWaiting()
                                        ? unasked.ending(
                                                new Fate.NotAsked(Reason.MISSED_WHILE_DOWN, now))
                                        : unasked);
            }
        }
        listeners.forEach(listener -> listener.closing(round, now));
        rounds.replace(round.close());
    }
}
