package dev.soundings.prompt;

import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIns;
import dev.soundings.round.UpcomingRound;
import dev.soundings.round.UpcomingRounds;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Foresees when a prompt reads differently although nobody does anything: when an answer would be
 * late, when the round closes, when its successor opens.
 */
final class NextLooks {
    /** Whatever opens or closes a round at an instant has had its turn by then. */
    private static final Duration AFTER_IT = Duration.ofMinutes(1);

    /** A rhythm may change, so that a successor opens sooner than was foreseen. */
    private static final Duration AT_LEAST_EVERY = Duration.ofDays(1);

    /** Nobody scrolls back further. */
    private static final Duration OF_INTEREST = Duration.ofDays(35);

    private final PromptCards cards;
    private final CheckIns checkIns;
    private final UpcomingRounds upcoming;

    NextLooks(PromptCards cards, CheckIns checkIns, UpcomingRounds upcoming) {
        this.cards = cards;
        this.checkIns = checkIns;
        this.upcoming = upcoming;
    }

    Optional<Instant> of(PromptDay day, Instant now) {
        return cards.of(day, now).stream()
                .flatMap(card -> of(card, now).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> of(PromptCard card, Instant now) {
        var closesAt = card.invitation().closesAt();
        return switch (card.window()) {
            case NOT_YET, EARLY, ON_TIME -> Optional.of(closesAt);
            case LATE ->
                    Optional.of(successor(card, now))
                            .filter(look -> look.isBefore(closesAt.plus(OF_INTEREST)));
            case CLOSED -> Optional.empty();
        };
    }

    /** "Undo" goes with the whole round, which may close later than for this person. */
    private Instant successor(PromptCard card, Instant now) {
        var round = card.asked().round();
        var soonest = now.plus(AFTER_IT);
        var longest = now.plus(AT_LEAST_EVERY);
        var next =
                round.closed()
                        ? checkIns.find(round.workspace(), round.checkIn())
                                .filter(checkIn -> checkIn.state() == CheckIn.State.ACTIVE)
                                .flatMap(checkIn -> upcoming.next(checkIn, now))
                                .flatMap(UpcomingRound::opensAt)
                        : Optional.of(round.closesAt());
        return next.map(at -> at.plus(AFTER_IT))
                .filter(at -> at.isBefore(longest))
                .map(at -> at.isBefore(soonest) ? soonest : at)
                .orElse(longest);
    }
}
