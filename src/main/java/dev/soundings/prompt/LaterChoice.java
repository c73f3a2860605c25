package dev.soundings.prompt;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When a person would rather be asked. */
enum LaterChoice {
    AFTERNOON,
    TOMORROW,
    MONDAY;

    private static final LocalTime THREE = LocalTime.of(15, 0);
    private static final Duration A_WHILE = Duration.ofHours(2);

    static Optional<LaterChoice> read(String value) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst();
    }

    /**
     * Three in the afternoon, or two hours on where that is too near; another day at the usual
     * hour.
     */
    Instant when(Addressee to, Instant now, LocalTime usual) {
        var today = to.dateOf(now);
        return switch (this) {
            case AFTERNOON -> {
                var three = to.at(today, THREE);
                var soonest = now.plus(A_WHILE);
                yield to.awake(three.isAfter(soonest) ? three : soonest);
            }
            case TOMORROW -> to.at(today.plusDays(1), usual);
            case MONDAY -> to.at(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), usual);
        };
    }
}
