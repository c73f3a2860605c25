package dev.soundings.prompt;

import dev.soundings.round.DaysOff;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** One prompt a day, three an ISO week, over all projects of a person. */
final class Budget {
    private static final int A_WEEK = 3;

    private final PromptDays days;
    private final DaysOff daysOff;

    Budget(PromptDays days, DaysOff daysOff) {
        this.days = days;
        this.daysOff = daysOff;
    }

    boolean allows(Addressee to, LocalDate date) {
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var week =
                days.between(to.person().workspace(), to.person().id(), monday, monday.plusDays(6));
        return week.size() < A_WEEK && week.stream().noneMatch(day -> day.date().equals(date));
    }

    /** The next working day after {@code date} that has room, at the same local time. */
    Optional<Instant> nextRoom(Addressee to, LocalDate date, LocalTime time, Instant before) {
        var day = date.plusDays(1);
        for (var at = to.at(day, time); at.isBefore(before); at = to.at(day, time)) {
            if (daysOff.whyNot(to.person(), day).isEmpty() && allows(to, day)) {
                return Optional.of(at);
            }
            day = day.plusDays(1);
        }
        return Optional.empty();
    }
}
