package dev.soundings.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static java.time.DayOfWeek.MONDAY;

import dev.soundings.cadence.ImpossibleCadence.Reason;
import dev.soundings.cadence.Rule.EveryNWeeks;
import dev.soundings.cadence.Rule.MonthlyByDate;
import dev.soundings.cadence.Rule.OnDates;
import dev.soundings.cadence.Rule.Weekly;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class ImpossibleCadenceTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 3);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Rule MONDAYS = new Weekly(List.of(MONDAY));

    @Test
    void refusesRulesThatNameNoDate() {
        assertThat(refused(() -> new Weekly(List.of())).reason()).isEqualTo(Reason.NO_DAYS);
        assertThat(refused(() -> new EveryNWeeks(2, List.of(), MARCH)).reason())
                .isEqualTo(Reason.NO_DAYS);
        assertThat(refused(() -> new OnDates(List.of())).reason()).isEqualTo(Reason.NO_DATES);
    }

    @Test
    void refusesWeeksAndDaysOutOfRangeAndSaysWhich() {
        ImpossibleCadence weeks = refused(() -> new EveryNWeeks(53, List.of(MONDAY), MARCH));
        ImpossibleCadence day = refused(() -> new MonthlyByDate(32));

        assertThat(weeks.reason()).isEqualTo(Reason.WEEKS_OUT_OF_RANGE);
        assertThat(weeks.parameters()).isEqualTo(Map.of("weeks", 53, "least", 1, "most", 52));
        assertThat(day.reason()).isEqualTo(Reason.DAY_OF_MONTH_OUT_OF_RANGE);
        assertThat(day.parameters()).isEqualTo(Map.of("day", 32));
        assertThat(refused(() -> new EveryNWeeks(0, List.of(MONDAY), MARCH)).reason())
                .isEqualTo(Reason.WEEKS_OUT_OF_RANGE);
        assertThat(refused(() -> new MonthlyByDate(0)).reason())
                .isEqualTo(Reason.DAY_OF_MONTH_OUT_OF_RANGE);
    }

    @Test
    void refusesDatesThatNobodyMeans() {
        LocalDate far = LocalDate.of(10_000, 1, 1);
        List<LocalDate> many = IntStream.range(0, 101).mapToObj(MARCH::plusDays).toList();

        assertThat(refused(() -> new OnDates(List.of(far))).reason())
                .isEqualTo(Reason.DATE_OUT_OF_RANGE);
        assertThat(refused(() -> new EveryNWeeks(2, List.of(MONDAY), far)).reason())
                .isEqualTo(Reason.DATE_OUT_OF_RANGE);
        assertThat(refused(() -> Cadence.of(MONDAYS, NINE).endingOn(far)).reason())
                .isEqualTo(Reason.DATE_OUT_OF_RANGE);
        assertThat(refused(() -> new OnDates(many)).parameters())
                .isEqualTo(Map.of("count", 101, "most", 100));
    }

    @Test
    void refusesAnEndBeforeTheFirstDate() {
        Cadence dates = Cadence.of(new OnDates(List.of(MARCH)), NINE);
        Cadence weeks = Cadence.of(new EveryNWeeks(2, List.of(MONDAY), MARCH), NINE);

        ImpossibleCadence refused = refused(() -> dates.endingOn(MARCH.minusDays(1)));

        assertThat(refused.reason()).isEqualTo(Reason.UNTIL_BEFORE_FIRST_DATE);
        assertThat(refused.parameters())
                .isEqualTo(Map.of("until", MARCH.minusDays(1), "first", MARCH));
        assertThat(refused(() -> weeks.endingOn(MARCH.plusDays(1))).reason())
                .isEqualTo(Reason.UNTIL_BEFORE_FIRST_DATE);
    }

    @Test
    void refusesTimesThatNoNotationCouldShow() {
        LocalTime seconds = LocalTime.of(9, 0, 30);
        List<LocalTime> many =
                IntStream.range(0, 25).mapToObj(minute -> LocalTime.of(9, minute)).toList();

        assertThat(refused(() -> Cadence.of(MONDAYS, seconds)).reason())
                .isEqualTo(Reason.TIME_FINER_THAN_A_MINUTE);
        assertThat(refused(() -> cadence(List.of())).reason()).isEqualTo(Reason.NO_TIMES);
        assertThat(refused(() -> cadence(many)).reason()).isEqualTo(Reason.TOO_MANY_TIMES);
    }

    @Test
    void refusesABareOffsetAsZone() {
        Cadence mondays = Cadence.of(MONDAYS, NINE);

        for (ZoneId zone : List.of(ZoneOffset.ofHours(2), ZoneId.of("UTC+02:00"))) {
            assertThat(refused(() -> mondays.fixedTo(zone)).reason())
                    .isEqualTo(Reason.ZONE_WITHOUT_NAME);
        }
    }

    private static Cadence cadence(List<LocalTime> times) {
        return new Cadence(MONDAYS, times, Optional.empty(), Optional.empty());
    }

    private static ImpossibleCadence refused(ThrowingCallable making) {
        return catchThrowableOfType(ImpossibleCadence.class, making);
    }
}
