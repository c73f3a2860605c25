package dev.soundings.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import dev.soundings.cadence.Planned.At;
import dev.soundings.cadence.Planned.Reason;
import dev.soundings.cadence.Planned.Skipped;
import dev.soundings.cadence.Rule.EveryNWeeks;
import dev.soundings.cadence.Rule.MonthlyByDate;
import dev.soundings.cadence.Rule.MonthlyByWeekday;
import dev.soundings.cadence.Rule.OnDates;
import dev.soundings.cadence.Rule.Ordinal;
import dev.soundings.cadence.Rule.Weekly;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class CadenceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final ZoneId NUUK = ZoneId.of("America/Nuuk");
    private static final ZoneId SAMOA = ZoneId.of("Pacific/Apia");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Rule DAILY = new Weekly(List.of(DayOfWeek.values()));

    @Test
    void asksEachPersonAtTheirOwnNine() {
        Cadence thursdays = Cadence.of(new Weekly(List.of(THURSDAY)), LocalTime.of(9, 0));
        Instant monday = Instant.parse("2027-02-08T12:00:00Z");

        assertThat(thursdays.next(monday, TOKYO)).contains(at("2027-02-11", "T00:00:00Z"));
        assertThat(thursdays.next(monday, BERLIN)).contains(at("2027-02-11", "T08:00:00Z"));
    }

    @Test
    void nextIsStrictlyLater() {
        Cadence thursdays = Cadence.of(new Weekly(List.of(THURSDAY)), LocalTime.of(9, 0));
        Instant nine = Instant.parse("2027-02-11T08:00:00Z");

        assertThat(thursdays.next(nine.minusNanos(1), BERLIN))
                .contains(at("2027-02-11", "T08:00:00Z"));
        assertThat(thursdays.next(nine, BERLIN)).contains(at("2027-02-18", "T08:00:00Z"));
    }

    @Test
    void fixedZoneWinsOverThePersonsOwn() {
        Cadence cadence =
                Cadence.of(new Weekly(List.of(THURSDAY)), LocalTime.of(16, 0)).fixedTo(BERLIN);

        assertThat(cadence.next(Instant.parse("2027-02-08T12:00:00Z"), TOKYO))
                .contains(at("2027-02-11", "T15:00:00Z"));
    }

    @Test
    void timeInTheSpringGapMovesByItsLength() {
        Cadence cadence = Cadence.of(DAILY, LocalTime.of(2, 30));

        Optional<Occurrence> moved = cadence.next(Instant.parse("2026-03-28T12:00:00Z"), BERLIN);

        assertThat(moved).contains(at("2026-03-29", "T01:30:00Z"));
        assertThat(moved.orElseThrow().at().atZone(BERLIN).toLocalTime())
                .isEqualTo(LocalTime.of(3, 30));
    }

    @Test
    void timeThatExistsTwiceInAutumnFiresOnceAndFirst() {
        Cadence cadence = Cadence.of(DAILY, LocalTime.of(2, 30));
        Instant first = Instant.parse("2026-10-25T00:30:00Z");

        assertThat(cadence.next(first.minusSeconds(1), BERLIN))
                .contains(at("2026-10-25", "T00:30:00Z"));
        assertThat(cadence.next(first, BERLIN)).contains(at("2026-10-26", "T01:30:00Z"));
    }

    @Test
    void dateThatSamoaNeverHadIsSkippedWithItsReason() {
        Cadence cadence = Cadence.of(DAILY, LocalTime.of(9, 0));
        LocalDate missing = LocalDate.of(2011, 12, 30);

        assertThat(cadence.planned(missing.minusDays(1), missing.plusDays(1), SAMOA))
                .containsExactly(
                        new At(at("2011-12-29", "T19:00:00Z")),
                        new Skipped(missing, 0, Reason.DATE_DOES_NOT_EXIST),
                        new At(
                                new Occurrence(
                                        missing.plusDays(1),
                                        0,
                                        Instant.parse("2011-12-30T19:00:00Z"))));
        assertThat(cadence.on(missing, SAMOA)).isEmpty();
        assertThat(cadence.next(Instant.parse("2011-12-29T19:00:00Z"), SAMOA))
                .map(Occurrence::date)
                .contains(LocalDate.of(2011, 12, 31));
    }

    @Test
    void cairoLosesOnlyTheHourAtMidnight() {
        Cadence cadence = daily("00:00", "09:00");
        LocalDate date = LocalDate.of(2026, 4, 24);

        assertThat(cadence.planned(date, date, CAIRO))
                .containsExactly(
                        new At(new Occurrence(date, 0, Instant.parse("2026-04-23T22:00:00Z"))),
                        new At(new Occurrence(date, 1, Instant.parse("2026-04-24T06:00:00Z"))));
    }

    @Test
    void lordHoweMovesByHalfAnHour() {
        Cadence cadence = Cadence.of(DAILY, LocalTime.of(2, 15));

        Occurrence moved = cadence.on(LocalDate.of(2026, 10, 4), LORD_HOWE).orElseThrow();

        assertThat(moved.at().atZone(LORD_HOWE).toLocalTime()).isEqualTo(LocalTime.of(2, 45));
    }

    @Test
    void slotsThatLandOnOneInstantAreOneOccurrenceOfTheEarlier() {
        Cadence cadence = daily("02:30", "03:00", "03:30");
        LocalDate spring = LocalDate.of(2026, 3, 29);

        assertThat(cadence.planned(spring, spring, BERLIN))
                .containsExactly(
                        new At(new Occurrence(spring, 0, Instant.parse("2026-03-29T01:30:00Z"))),
                        new At(new Occurrence(spring, 1, Instant.parse("2026-03-29T01:00:00Z"))),
                        new Skipped(spring, 2, Reason.SAME_INSTANT_AS_EARLIER_SLOT));
        assertThat(cadence.next(Instant.parse("2026-03-29T00:00:00Z"), BERLIN))
                .map(Occurrence::slot)
                .contains(1);
    }

    @Test
    void occurrenceMovedOverMidnightKeepsItsDateAndItsPlaceInTime() {
        Cadence cadence = daily("00:10", "23:30");
        Instant evening = Instant.parse("2024-03-31T00:00:00Z");

        List<Occurrence> found = cadence.between(evening, evening.plusSeconds(10_000), NUUK);

        assertThat(found)
                .extracting(Occurrence::date, Occurrence::slot)
                .containsExactly(
                        tuple(LocalDate.of(2024, 3, 31), 0), tuple(LocalDate.of(2024, 3, 30), 1));
        assertThat(cadence.next(evening, NUUK)).contains(found.get(0));
        assertThat(cadence.next(found.get(0).at(), NUUK)).contains(found.get(1));
    }

    @Test
    void everyTwoWeeksCountsFromTheWeekOfItsAnchor() {
        LocalDate wednesday = LocalDate.of(2027, 1, 6);
        Rule rule = new EveryNWeeks(2, List.of(WEDNESDAY, MONDAY), wednesday);
        Cadence cadence = Cadence.of(rule, LocalTime.of(14, 30));

        assertThat(cadence.nextDates(LocalDate.of(2026, 1, 1), 5))
                .containsExactly(
                        wednesday,
                        LocalDate.of(2027, 1, 18),
                        LocalDate.of(2027, 1, 20),
                        LocalDate.of(2027, 2, 1),
                        LocalDate.of(2027, 2, 3));
    }

    @Test
    void the31stIsTheLastDayOfShorterMonths() {
        Cadence cadence = Cadence.of(new MonthlyByDate(31), LocalTime.of(9, 0));

        assertThat(cadence.nextDates(LocalDate.of(2028, 1, 31), 4))
                .containsExactly(
                        LocalDate.of(2028, 1, 31),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 3, 31),
                        LocalDate.of(2028, 4, 30));
    }

    @Test
    void knowsTheLastFridayAndTheFirstMonday() {
        Cadence last = Cadence.of(new MonthlyByWeekday(Ordinal.LAST, FRIDAY), LocalTime.of(16, 0));
        Cadence first =
                Cadence.of(new MonthlyByWeekday(Ordinal.FIRST, MONDAY), LocalTime.of(10, 0));

        assertThat(last.nextDates(LocalDate.of(2027, 1, 29), 3))
                .containsExactly(
                        LocalDate.of(2027, 1, 29),
                        LocalDate.of(2027, 2, 26),
                        LocalDate.of(2027, 3, 26));
        assertThat(first.nextDates(LocalDate.of(2027, 2, 2), 2))
                .containsExactly(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 5));
    }

    @Test
    void endsWithItsLastDateAndWithUntil() {
        LocalDate march = LocalDate.of(2027, 3, 3);
        Cadence dates = Cadence.of(new OnDates(List.of(march)), LocalTime.of(9, 0));
        Cadence daily = Cadence.of(DAILY, LocalTime.of(9, 0)).endingOn(march);

        for (Cadence cadence : List.of(dates, daily)) {
            assertThat(cadence.next(Instant.parse("2027-03-03T08:59:59Z"), ZoneId.of("UTC")))
                    .contains(at("2027-03-03", "T09:00:00Z"));
            assertThat(cadence.next(Instant.parse("2027-03-03T09:00:00Z"), ZoneId.of("UTC")))
                    .isEmpty();
            assertThat(cadence.nextDates(march.plusDays(1), 5)).isEmpty();
        }
    }

    @Test
    void answersAtTheEndsOfTime() {
        Cadence cadence = Cadence.of(DAILY, LocalTime.of(9, 0));

        assertThat(cadence.next(Instant.MIN, BERLIN))
                .map(Occurrence::date)
                .contains(Calendar.FIRST);
        assertThat(cadence.next(Instant.MAX, BERLIN)).isEmpty();
    }

    private static Cadence daily(String... times) {
        return new Cadence(
                DAILY,
                List.of(times).stream().map(LocalTime::parse).toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static Occurrence at(String date, String utc) {
        return new Occurrence(LocalDate.parse(date), 0, Instant.parse(date + utc));
    }
}
