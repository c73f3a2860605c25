package dev.soundings.cadence;

import static dev.soundings.cadence.ImpossibleCadence.Reason.DATE_OUT_OF_RANGE;
import static dev.soundings.cadence.ImpossibleCadence.Reason.NO_TIMES;
import static dev.soundings.cadence.ImpossibleCadence.Reason.TIME_FINER_THAN_A_MINUTE;
import static dev.soundings.cadence.ImpossibleCadence.Reason.TOO_MANY_TIMES;
import static dev.soundings.cadence.ImpossibleCadence.Reason.UNTIL_BEFORE_FIRST_DATE;
import static dev.soundings.cadence.ImpossibleCadence.Reason.ZONE_WITHOUT_NAME;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When something repeats, and in whose zone: {@code every Thursday at 9:00}, {@code last Friday of
 * the month at 16:00 until 30 Jun 2027 Europe/Berlin}. A pure value without a clock; people read
 * and write it as {@link CadenceNotation}.
 *
 * @param times local times in whole minutes, kept in order; the position of each is its slot
 * @param until the last nominal date, itself included
 * @param fixedZone wins over every person's own zone; absent, each person has local time
 */
public record Cadence(
        Rule rule, List<LocalTime> times, Optional<LocalDate> until, Optional<ZoneId> fixedZone) {

    public static final int MOST_TIMES = 24;

    /**
     * @throws ImpossibleCadence when it names no time, too many, a fraction of a minute, an end
     *     before its first date, or a zone that is a bare offset
     */
    public Cadence {
        times = times.stream().distinct().sorted().toList();
        checkTimes(times);
        until.ifPresent(last -> checkUntil(rule, last));
        fixedZone.ifPresent(Cadence::checkZone);
    }

    /** Once a day, without an end, at each person's local time. */
    public static Cadence of(Rule rule, LocalTime at) {
        return new Cadence(rule, List.of(at), Optional.empty(), Optional.empty());
    }

    public Cadence endingOn(LocalDate last) {
        return new Cadence(rule, times, Optional.of(last), fixedZone);
    }

    public Cadence fixedTo(ZoneId zone) {
        return new Cadence(rule, times, until, Optional.of(zone));
    }

    /**
     * The first occurrence strictly after the instant; empty when dates or {@code until} are used
     * up. Where a gap at midnight moves a slot onto one of the next date, this is the one of the
     * earlier date; only {@link #between} gives both.
     *
     * @param zone of the person, used unless the cadence has its own
     */
    public Optional<Occurrence> next(Instant after, ZoneId zone) {
        return timeline(zone).next(after);
    }

    /** All occurrences after the one instant and up to the other, in the order of instants. */
    public List<Occurrence> between(Instant fromExclusive, Instant toInclusive, ZoneId zone) {
        return timeline(zone).between(fromExclusive, toInclusive);
    }

    /** The earliest occurrence whose nominal local date this is. */
    public Optional<Occurrence> on(LocalDate date, ZoneId zone) {
        return timeline(zone).earliestOn(date);
    }

    /** Each slot of each date that the rule names, both ends included: due, or why it is not. */
    public List<Planned> planned(LocalDate first, LocalDate last, ZoneId zone) {
        return timeline(zone).planned(first.toEpochDay(), last.toEpochDay());
    }

    /** Up to so many dates that the rule names, on or after the given one; for a preview. */
    public List<LocalDate> nextDates(LocalDate from, int count) {
        List<LocalDate> dates = new ArrayList<>();
        long day = rule.onOrAfter(Math.max(from.toEpochDay(), Calendar.FIRST.toEpochDay()));
        while (dates.size() < count && day <= lastDay()) {
            dates.add(LocalDate.ofEpochDay(day));
            day = rule.onOrAfter(day + 1);
        }
        return List.copyOf(dates);
    }

    long lastDay() {
        return until.orElse(Calendar.LAST).toEpochDay();
    }

    private Timeline timeline(ZoneId zone) {
        return new Timeline(rule, times, lastDay(), fixedZone.orElse(zone).getRules());
    }

    private static void checkTimes(List<LocalTime> times) {
        if (times.isEmpty()) {
            throw new ImpossibleCadence(NO_TIMES, Map.of());
        }
        if (times.size() > MOST_TIMES) {
            throw new ImpossibleCadence(
                    TOO_MANY_TIMES, Map.of("count", times.size(), "most", MOST_TIMES));
        }
        for (LocalTime time : times) {
            if (!time.truncatedTo(ChronoUnit.MINUTES).equals(time)) {
                throw new ImpossibleCadence(TIME_FINER_THAN_A_MINUTE, Map.of("time", time));
            }
        }
    }

    private static void checkUntil(Rule rule, LocalDate until) {
        if (until.isBefore(Calendar.FIRST) || until.isAfter(Calendar.LAST)) {
            throw new ImpossibleCadence(
                    DATE_OUT_OF_RANGE,
                    Map.of("date", until, "first", Calendar.FIRST, "last", Calendar.LAST));
        }
        LocalDate first = LocalDate.ofEpochDay(rule.onOrAfter(Calendar.FIRST.toEpochDay()));
        if (until.isBefore(first)) {
            throw new ImpossibleCadence(
                    UNTIL_BEFORE_FIRST_DATE, Map.of("until", until, "first", first));
        }
    }

    private static void checkZone(ZoneId zone) {
        if (!ZoneNames.find(zone.getId()).equals(Optional.of(zone))) {
            throw new ImpossibleCadence(ZONE_WITHOUT_NAME, Map.of("zone", zone.getId()));
        }
    }
}
