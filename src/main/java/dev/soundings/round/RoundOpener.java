package dev.soundings.round;

import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIns;
import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Opens each round when the first window of its invitees opens. A check-in whose questions were
 * taken away keeps no other from opening.
 */
final class RoundOpener implements Heartbeat {
    private final CheckIns checkIns;
    private final UpcomingRounds upcoming;
    private final RoundOpening opening;

    RoundOpener(CheckIns checkIns, UpcomingRounds upcoming, RoundOpening opening) {
        this.checkIns = checkIns;
        this.upcoming = upcoming;
        this.opening = opening;
    }

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return checkIns.active().stream()
                .flatMap(checkIn -> upcoming.next(checkIn, now).stream())
                .flatMap(round -> round.opensAt().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        checkIns.active().forEach(checkIn -> each.run(() -> openDue(checkIn, now)));
        each.finish();
    }

    private void openDue(CheckIn checkIn, Instant now) {
        for (var next = dueOf(checkIn, now); next.isPresent(); next = dueOf(checkIn, now)) {
            opening.open(next.get());
        }
    }

    private Optional<UpcomingRound> dueOf(CheckIn checkIn, Instant now) {
        return upcoming.next(checkIn, now)
                .filter(round -> round.opensAt().filter(opens -> !opens.isAfter(now)).isPresent());
    }
}
