package dev.soundings.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.cadence.Rule.Weekly;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** SCH-T3: where cron engines drop a gap or fire an overlap twice, we answer as java.time does. */
class KnownWrongAnswersTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/cadence/known-wrong-answers.csv")
    void answersAsJavaTimeDoesWhereCronIsKnownToBeWrong(
            ZoneId zone, String times, Instant after, LocalDate rightDate, Instant wrong) {
        List<LocalTime> slots = Stream.of(times.split(" ")).map(LocalTime::parse).toList();
        Rule daily = new Weekly(List.of(DayOfWeek.values()));
        Cadence cadence = new Cadence(daily, slots, Optional.empty(), Optional.empty());

        Occurrence next = cadence.next(after, zone).orElseThrow();

        assertThat(next.date()).isEqualTo(rightDate);
        assertThat(next.at())
                .isEqualTo(ZonedDateTime.of(rightDate, slots.getFirst(), zone).toInstant())
                .isNotEqualTo(wrong);
    }
}
