package dev.soundings.cadence;

import static dev.soundings.cadence.Planned.Reason.DATE_DOES_NOT_EXIST;
import static dev.soundings.cadence.Planned.Reason.SAME_INSTANT_AS_EARLIER_SLOT;

import dev.soundings.cadence.Planned.At;
import dev.soundings.cadence.Planned.Skipped;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    private static final int SECONDS_OF_A_DAY = 86_400;

    /** No zone ever jumped further than over one whole date, so no occurrence moves further. */
    private static final int LONGEST_JUMP = SECONDS_OF_A_DAY;

    private static final int FURTHEST_MOVE = 1;

    /** Before midnight, so that no time of the day is over. */
    private static final int NOTHING_IS_OVER = -1;

    private static final long FIRST_DAY = Calendar.FIRST.toEpochDay();
    private static final Instant FIRST_INSTANT =
            Calendar.FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LAST_INSTANT =
            Calendar.LAST.atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final Comparator<Occurrence> BY_INSTANT =
            Comparator.comparing(Occurrence::at)
                    .thenComparing(Occurrence::date)
                    .thenComparingInt(Occurrence::slot);

    /**
     * On the hot path of the heartbeats: plain loops and two or three look-ups in the zone's rules.
     *
     * <p>What the wall clocks have shown is over, unless they jumped a moment ago and moved it on.
     * Only an occurrence that was moved can come after one of a later date, so the first that was
     * not moved ends the search.
     */
    Optional<Occurrence> next(Instant after) {
        Instant now = withinRange(after);
        ZoneOffset offset = rules.getOffset(now);
        long shown = now.getEpochSecond() + offset.getTotalSeconds();
        long today = Math.floorDiv(shown, SECONDS_OF_A_DAY);
        long day = rule.onOrAfter(Math.max(FIRST_DAY, today - FURTHEST_MOVE));
        boolean overIsOver = day > today || !hasJustJumped(now, offset);
        if (overIsOver && day < today) {
            day = rule.onOrAfter(today);
        }
        int over =
                overIsOver && day == today
                        ? Math.floorMod(shown, SECONDS_OF_A_DAY)
                        : NOTHING_IS_OVER;
        long stop = lastDay;
        Optional<Occurrence> best = Optional.empty();
        while (day <= stop) {
            LocalDate date = LocalDate.ofEpochDay(day);
            for (int slot = 0; slot < times.size(); slot++) {
                LocalTime time = times.get(slot);
                if (time.toSecondOfDay() <= over) {
                    continue;
                }
                LocalDateTime local = LocalDateTime.of(date, time);
                List<ZoneOffset> offsets = rules.getValidOffsets(local);
                boolean moved = offsets.isEmpty();
                Instant at = moved ? Calendar.instantOf(local, rules) : first(local, offsets);
                if (!at.isAfter(after)) {
                    continue;
                }
                boolean better = best.isEmpty() || at.isBefore(at(best));
                if (better && (!moved || Calendar.exists(date, rules))) {
                    best = Optional.of(new Occurrence(date, slot, at));
                    stop = Math.min(stop, day + FURTHEST_MOVE);
                }
                if (!moved) {
                    return best;
                }
            }
            day = rule.onOrAfter(day + 1);
            over = NOTHING_IS_OVER;
        }
        return best;
    }

    List<Occurrence> between(Instant fromExclusive, Instant toInclusive) {
        List<Occurrence> found = new ArrayList<>();
        for (Planned planned : planned(dayOf(fromExclusive) - FURTHEST_MOVE, dayOf(toInclusive))) {
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
            Instant at = Calendar.instantOf(date.atTime(times.get(slot)), rules);
            if (!exists) {
                planned.add(new Skipped(date, slot, DATE_DOES_NOT_EXIST));
            } else if (!taken.add(at)) {
                planned.add(new Skipped(date, slot, SAME_INSTANT_AS_EARLIER_SLOT));
            } else {
                planned.add(new At(new Occurrence(date, slot, at)));
            }
        }
    }

    private boolean hasJustJumped(Instant now, ZoneOffset offset) {
        ZoneOffset before =
                rules.getOffset(Instant.ofEpochSecond(now.getEpochSecond() - LONGEST_JUMP));
        return before.getTotalSeconds() < offset.getTotalSeconds();
    }

    private long dayOf(Instant instant) {
        Instant now = withinRange(instant);
        return shownAt(now, rules.getOffset(now)).toLocalDate().toEpochDay();
    }

    private static LocalDateTime shownAt(Instant now, ZoneOffset offset) {
        return LocalDateTime.ofEpochSecond(now.getEpochSecond(), now.getNano(), offset);
    }

    private static Instant withinRange(Instant instant) {
        if (instant.isBefore(FIRST_INSTANT)) {
            return FIRST_INSTANT;
        }
        return instant.isAfter(LAST_INSTANT) ? LAST_INSTANT : instant;
    }

    private static Instant first(LocalDateTime local, List<ZoneOffset> offsets) {
        return local.toInstant(offsets.getFirst());
    }

    private static Instant at(Optional<Occurrence> occurrence) {
        return occurrence.orElseThrow().at();
    }
}
