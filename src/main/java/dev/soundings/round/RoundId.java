package dev.soundings.round;

import dev.soundings.checkin.CheckInId;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Names one occurrence by its local date, never by an instant: {@code x7k2m9p4qa.20270211.0}. */
public record RoundId(String value) {
    public static RoundId of(CheckInId checkIn, LocalDate date, int slot) {
        return new RoundId(
                checkIn + "." + DateTimeFormatter.BASIC_ISO_DATE.format(date) + "." + slot);
    }

    @Override
    public String toString() {
        return value;
    }
}
