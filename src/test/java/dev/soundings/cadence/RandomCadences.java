package dev.soundings.cadence;

import dev.soundings.cadence.Rule.EveryNWeeks;
import dev.soundings.cadence.Rule.MonthlyByDate;
import dev.soundings.cadence.Rule.MonthlyByWeekday;
import dev.soundings.cadence.Rule.OnDates;
import dev.soundings.cadence.Rule.Ordinal;
import dev.soundings.cadence.Rule.Weekly;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Cadences of every kind, the same for the same seed. */
final class RandomCadences {

    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    private static final List<Ordinal> ORDINALS = List.of(Ordinal.values());
    private static final int MINUTES_PER_LOCAL_DATE = 1440;

    private RandomCadences() {}

    /** Any that the notation can write. */
    static Cadence anywhere(Random random) {
        LocalDate around = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(60_000));
        Rule rule = rule(random, around);
        Optional<LocalDate> until =
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(around.plusDays(400 + random.nextInt(3000)));
        Optional<ZoneId> zone =
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(ZONES.get(random.nextInt(ZONES.size())));
        return new Cadence(rule, times(random, random.nextInt(1440)), until, zone);
    }

    /** Dates and, most often, times that come close to the given ones. */
    static Cadence near(Random random, LocalDate date, LocalTime time) {
        int minute = time.toSecondOfDay() / 60 + random.nextInt(-90, 91);
        int start = random.nextInt(4) == 0 ? random.nextInt(MINUTES_PER_LOCAL_DATE) : minute;
        Optional<LocalDate> until =
                random.nextInt(4) == 0
                        ? Optional.of(date.plusDays(random.nextInt(5)))
                        : Optional.empty();
        Rule rule = rule(random, date);
        boolean possible =
                rule.onOrAfter(Calendar.FIRST.toEpochDay())
                        <= until.orElse(Calendar.LAST).toEpochDay();
        return new Cadence(
                rule, times(random, start), possible ? until : Optional.empty(), Optional.empty());
    }

    private static Rule rule(Random random, LocalDate around) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Weekly(days(random));
            case 2 ->
                    new EveryNWeeks(
                            random.nextInt(1, 6),
                            days(random),
                            around.minusDays(random.nextInt(40)));
            case 3 -> new MonthlyByDate(random.nextInt(1, 32));
            case 4 ->
                    new MonthlyByWeekday(
                            ORDINALS.get(random.nextInt(ORDINALS.size())),
                            DayOfWeek.of(random.nextInt(1, 8)));
            default ->
                    new OnDates(
                            Stream.generate(() -> around.plusDays(random.nextInt(-30, 30)))
                                    .limit(random.nextInt(1, 20))
                                    .toList());
        };
    }

    private static List<DayOfWeek> days(Random random) {
        return Stream.generate(() -> DayOfWeek.of(random.nextInt(1, 8)))
                .limit(random.nextInt(1, 10))
                .toList();
    }

    /** One to four times in steps that make slots meet after a gap of 30 or 60 minutes. */
    private static List<LocalTime> times(Random random, int startMinute) {
        List<LocalTime> times = new ArrayList<>();
        int minute = startMinute;
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            times.add(LocalTime.ofSecondOfDay(60L * Math.floorMod(minute, MINUTES_PER_LOCAL_DATE)));
            minute += random.nextInt(3) == 0 ? random.nextInt(1, 600) : 30;
        }
        return times;
    }
}
