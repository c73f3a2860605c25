package dev.soundings.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.cadence.CadenceNotation.Parsed.Read;
import dev.soundings.cadence.ZoneMoments.Moment;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * SCH-T1: random cadences in all zones from 2000 to 2040, most of them around a transition.
 *
 * <p>{@code -Dsoundings.property.cases=1000000} runs the full million.
 */
class CadencePropertyTest {

    private static final long SEED = 0x50_0D_16_25L;
    private static final int CASES = Integer.getInteger("soundings.property.cases", 100_000);
    private static final int ORACLE_CASES = Math.max(20_000, CASES / 20);
    private static final int CADENCES_PER_SCAN = 20;

    private final ZoneMoments moments = new ZoneMoments();

    @Test
    void eachNamedDateThatExistsComesOnceInEachSlotInOrderAndAlwaysTheSame() {
        Random seeds = new Random(SEED);
        for (int turn = 0; turn < CASES; turn++) {
            long seed = seeds.nextLong();
            Random random = new Random(seed);
            Moment moment = moments.pick(turn, random);
            Cadence cadence =
                    RandomCadences.near(
                            random, moment.local().toLocalDate(), moment.local().toLocalTime());
            ZoneId zone = moment.zone();
            Instant a =
                    moment.local()
                            .toInstant(ZoneOffset.UTC)
                            .minus(Duration.ofMinutes(random.nextInt(10 * 1440)));
            Instant b = a.plus(Duration.ofMinutes(random.nextInt(10 * 1440)));
            Instant c = b.plus(Duration.ofMinutes(random.nextInt(10 * 1440)));
            String which = "%s in %s, seed %d".formatted(cadence, zone, seed);

            List<Occurrence> found = cadence.between(a, c, zone);

            check(which, found, expected(cadence, a, c, zone));
            check(which, found, joined(cadence.between(a, b, zone), cadence.between(b, c, zone)));
            check(which, chain(cadence, a, c, zone), firstOfEachInstant(found));
        }
    }

    @Test
    void agreesWithAScanOfTheWallClocksMinuteByMinute() {
        Random seeds = new Random(SEED + 1);
        for (int turn = 0; turn < ORACLE_CASES / CADENCES_PER_SCAN; turn++) {
            long seed = seeds.nextLong();
            Random random = new Random(seed);
            Moment moment = moments.pick(turn, random);
            ZoneId zone = moment.zone();
            LocalDate date = moment.local().toLocalDate();
            LocalDate first = date.minusDays(3);
            LocalDate last = date.plusDays(2);
            MinuteScan scan = new MinuteScan(zone, first, last);

            for (int i = 0; i < CADENCES_PER_SCAN; i++) {
                Cadence cadence = RandomCadences.near(random, date, moment.local().toLocalTime());
                String which = "%s in %s, seed %d, cadence %d".formatted(cadence, zone, seed, i);
                List<Occurrence> expected = scan.occurrences(cadence, first, last);
                Instant start = first.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
                Instant end = last.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);

                List<Occurrence> found =
                        cadence.between(start, end, zone).stream()
                                .filter(o -> !o.date().isBefore(first) && !o.date().isAfter(last))
                                .toList();

                check(which, found, expected);
                Instant after = anyMinute(random, date);
                checkNext(which, cadence.next(after, zone), after, expected, last);
            }
        }
    }

    @Test
    void whatIsPrintedBehavesAsWhatWasMeant() {
        Random random = new Random(SEED + 2);
        for (int turn = 0; turn < 1_000; turn++) {
            Cadence cadence = RandomCadences.anywhere(random);
            Instant after = Instant.ofEpochSecond(random.nextLong(2_000_000_000L));
            Cadence again =
                    ((Read) CadenceNotation.parse(CadenceNotation.print(cadence))).cadence();

            assertThat(again.next(after, ZoneOffset.UTC))
                    .as("seed %d, %s", SEED + 2, cadence)
                    .isEqualTo(cadence.next(after, ZoneOffset.UTC));
        }
    }

    /** By java.time: gaps move by their length, overlaps give the earlier offset. */
    private static List<Occurrence> expected(Cadence cadence, Instant a, Instant c, ZoneId zone) {
        List<Occurrence> expected = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(c, zone).plusDays(1);
        LocalDate first = LocalDate.ofInstant(a, zone).minusDays(2);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            boolean exists = date.atStartOfDay(zone).toLocalDate().equals(date);
            if (!exists || !NamedDates.names(cadence, date)) {
                continue;
            }
            Map<Instant, Occurrence> ofDate = new LinkedHashMap<>();
            for (int slot = 0; slot < cadence.times().size(); slot++) {
                Instant at = ZonedDateTime.of(date, cadence.times().get(slot), zone).toInstant();
                if (at.isAfter(a) && !at.isAfter(c)) {
                    ofDate.putIfAbsent(at, new Occurrence(date, slot, at));
                }
            }
            expected.addAll(ofDate.values());
        }
        expected.sort(Comparator.comparing(Occurrence::at).thenComparing(Occurrence::date));
        return expected;
    }

    private static List<Occurrence> joined(List<Occurrence> early, List<Occurrence> late) {
        List<Occurrence> all = new ArrayList<>(early);
        all.addAll(late);
        return all;
    }

    private static List<Occurrence> chain(Cadence cadence, Instant a, Instant c, ZoneId zone) {
        List<Occurrence> chain = new ArrayList<>();
        Optional<Occurrence> next = cadence.next(a, zone);
        while (next.isPresent() && !next.get().at().isAfter(c)) {
            chain.add(next.get());
            next = cadence.next(next.get().at(), zone);
        }
        return chain;
    }

    private static List<Occurrence> firstOfEachInstant(List<Occurrence> occurrences) {
        Map<Instant, Occurrence> first = new LinkedHashMap<>();
        occurrences.forEach(occurrence -> first.putIfAbsent(occurrence.at(), occurrence));
        return List.copyOf(first.values());
    }

    private static Instant anyMinute(Random random, LocalDate date) {
        Instant start = date.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return start.plus(Duration.ofMinutes(random.nextInt(2 * 1440)));
    }

    /** Expected are all occurrences of some dates, of which the instant is well inside. */
    private static void checkNext(
            String which,
            Optional<Occurrence> next,
            Instant after,
            List<Occurrence> expected,
            LocalDate last) {
        Optional<Occurrence> first =
                expected.stream().filter(occurrence -> occurrence.at().isAfter(after)).findFirst();
        Optional<Occurrence> withinDates =
                next.filter(occurrence -> !occurrence.date().isAfter(last));
        if (!withinDates.equals(first)) {
            assertThat(withinDates).as("%s after %s", which, after).isEqualTo(first);
        }
    }

    private static void check(String which, List<Occurrence> found, List<Occurrence> expected) {
        if (!found.equals(expected)) {
            assertThat(found).as(which).isEqualTo(expected);
        }
    }
}
