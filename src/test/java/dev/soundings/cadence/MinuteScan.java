package dev.soundings.cadence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The oracle: what the wall clocks of a zone show in each minute of some days. It only looks at
 * clocks; it knows nothing of transitions and never turns a local time into an instant.
 */
final class MinuteScan {

    private final Instant start;
    private final long[] wall;

    /** Scans the dates, both included, and a day more on either side. */
    MinuteScan(ZoneId zone, LocalDate first, LocalDate last) {
        start = first.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant end = last.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
        wall = new long[Math.toIntExact(Duration.between(start, end).toMinutes())];
        for (int i = 0; i < wall.length; i++) {
            wall[i] = minute(LocalDateTime.ofInstant(instant(i), zone));
        }
    }

    /** In the order of instants; slots of a date that meet are one, under the earlier key. */
    List<Occurrence> occurrences(Cadence cadence, LocalDate first, LocalDate last) {
        List<Occurrence> found = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (!NamedDates.names(cadence, date) || !wasShown(date)) {
                continue;
            }
            List<Instant> ofDate = new ArrayList<>();
            for (int slot = 0; slot < cadence.times().size(); slot++) {
                Instant at = moment(date, cadence.times().get(slot));
                if (!ofDate.contains(at)) {
                    ofDate.add(at);
                    found.add(new Occurrence(date, slot, at));
                }
            }
        }
        found.sort(Comparator.comparing(Occurrence::at).thenComparing(Occurrence::date));
        return found;
    }

    private boolean wasShown(LocalDate date) {
        long from = minute(date.atStartOfDay());
        long to = minute(date.plusDays(1).atStartOfDay());
        for (long shown : wall) {
            if (shown >= from && shown < to) {
                return true;
            }
        }
        return false;
    }

    private Instant moment(LocalDate date, LocalTime time) {
        long wanted = minute(date.atTime(time));
        return firstShowing(wanted, 0).orElseGet(() -> afterJumpOver(wanted));
    }

    private Instant afterJumpOver(long wanted) {
        for (int i = 1; i < wall.length; i++) {
            if (wall[i - 1] < wanted && wall[i] > wanted) {
                long jump = wall[i] - wall[i - 1] - 1;
                return firstShowing(wanted + jump, i).orElseThrow();
            }
        }
        throw new IllegalStateException("never shown and never jumped over");
    }

    private Optional<Instant> firstShowing(long wanted, int from) {
        for (int i = from; i < wall.length; i++) {
            if (wall[i] == wanted) {
                return Optional.of(instant(i));
            }
        }
        return Optional.empty();
    }

    private Instant instant(int index) {
        return start.plus(Duration.ofMinutes(index));
    }

    private static long minute(LocalDateTime local) {
        return Math.floorDiv(local.toEpochSecond(ZoneOffset.UTC), 60);
    }
}
