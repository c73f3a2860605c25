package dev.soundings.cadence;

import static dev.soundings.cadence.Planned.Reason.DATE_DOES_NOT_EXIST;
import static dev.soundings.cadence.Planned.Reason.SAME_INSTANT_AS_EARLIER_SLOT;

import dev.soundings.cadence.Planned.At;
import dev.soundings.cadence.Planned.Skipped;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dates and times of one cadence laid out in one zone.
 *
 * <p>Gaps move occurrences, so that the order of dates and slots is not the order of instants: in
 * Nuuk, 23:30 on 30 Mar 2024 becomes 00:30 on the 31st and comes after 00:10 on the 31st.
 */
record Timeline(Rule rule, List<LocalTime> times, long lastDay, ZoneRules rules) {

    /** No zone ever jumped further than over one whole date, so no occurrence moves further. */
    private static final int FURTHEST_MOVE = 1;

    private static final long FIRST_DAY = Calendar.FIRST.toEpochDay();
    private static final long FIRST_SECOND =
            Calendar.FIRST.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    private static final long LAST_SECOND =
            Calendar.LAST.atStartOfDay().toEpochSecond(ZoneOffset.UTC);

    /** Of wall clocks, which know no change of offset: this is no duration. */
    private static final int LOCAL_SECONDS_PER_DATE = 86_400;

    private static final Comparator<Occurrence> BY_INSTANT =
            Comparator.comparing(Occurrence::at)
                    .thenComparing(Occurrence::date)
                    .thenComparingInt(Occurrence::slot);

    /**
     * On the hot path of the heartbeats: plain loops and three look-ups in the zone's rules. Only
     * an occurrence that was moved can come after one of a later date, so the search starts a date
     * early and ends at the first that was not moved.
     */
    Optional<Occurrence> next(Instant after) {
        Optional<Occurrence> best = Optional.empty();
        boolean settled = false;
        long stop = lastDay;
        long day = rule.onOrAfter(startDay(after));
        while (day <= stop && !settled) {
            LocalDate date = LocalDate.ofEpochDay(day);
            for (int slot = 0; slot < times.size(); slot++) {
                LocalTime time = times.get(slot);
                Instant at = Calendar.instantOf(date, time, rules);
                if (!at.isAfter(after) || (best.isPresent() && !at.isBefore(best.get().at()))) {
                    continue;
                }
                boolean moved = Calendar.isMoved(at, date, time, rules);
                if (!moved || Calendar.exists(date, rules)) {
                    best = Optional.of(new Occurrence(date, slot, at));
                    settled = !moved;
                    stop = Math.min(stop, day + FURTHEST_MOVE);
                }
            }
            day = rule.onOrAfter(day + 1);
        }
        return best;
    }

    List<Occurrence> between(Instant fromExclusive, Instant toInclusive) {
        List<Occurrence> found = new ArrayList<>();
        for (Planned planned : planned(startDay(fromExclusive), dayOf(toInclusive))) {
            if (planned instanceof At(Occurrence occurrence)
                    && occurrence.at().isAfter(fromExclusive)
                    && !occurrence.at().isAfter(toInclusive)) {
                found.add(occurrence);
            }
        }
        found.sort(BY_INSTANT);
        return List.copyOf(found);
    }

    /** Both ends included, in the order of dates and slots. */
    List<Planned> planned(long firstDay, long finalDay) {
        List<Planned> planned = new ArrayList<>();
        long stop = Math.min(finalDay, lastDay);
        long day = rule.onOrAfter(Math.max(firstDay, FIRST_DAY));
        while (day <= stop) {
            planOne(LocalDate.ofEpochDay(day), planned);
            day = rule.onOrAfter(day + 1);
        }
        return List.copyOf(planned);
    }

    Optional<Occurrence> earliestOn(LocalDate date) {
        Optional<Occurrence> earliest = Optional.empty();
        for (Planned planned : planned(date.toEpochDay(), date.toEpochDay())) {
            if (planned instanceof At(Occurrence occurrence)
                    && (earliest.isEmpty() || occurrence.at().isBefore(earliest.get().at()))) {
                earliest = Optional.of(occurrence);
            }
        }
        return earliest;
    }

    private void planOne(LocalDate date, List<Planned> planned) {
        boolean exists = Calendar.exists(date, rules);
        Set<Instant> taken = new HashSet<>();
        for (int slot = 0; slot < times.size(); slot++) {
            Instant at = Calendar.instantOf(date, times.get(slot), rules);
            if (!exists) {
                planned.add(new Skipped(date, slot, DATE_DOES_NOT_EXIST));
            } else if (!taken.add(at)) {
                planned.add(new Skipped(date, slot, SAME_INSTANT_AS_EARLIER_SLOT));
            } else {
                planned.add(new At(new Occurrence(date, slot, at)));
            }
        }
    }

    private long startDay(Instant after) {
        return Math.max(FIRST_DAY, dayOf(after) - FURTHEST_MOVE);
    }

    /**
     * What wall clocks show as the date; far away instants are brought to the ends of the range.
     */
    private long dayOf(Instant instant) {
        long second = Math.clamp(instant.getEpochSecond(), FIRST_SECOND, LAST_SECOND);
        ZoneOffset offset = rules.getOffset(Instant.ofEpochSecond(second));
        return Math.floorDiv(second + offset.getTotalSeconds(), LOCAL_SECONDS_PER_DATE);
    }
}
