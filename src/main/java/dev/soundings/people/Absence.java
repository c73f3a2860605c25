package dev.soundings.people;

import java.time.LocalDate;

/** Days off, first and last included, in the person's own zone. */
public record Absence(LocalDate from, LocalDate to) {
    public Absence {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an absence ends before it begins");
        }
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
