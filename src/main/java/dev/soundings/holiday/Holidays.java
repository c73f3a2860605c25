package dev.soundings.holiday;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which dates a country keeps free: 11 Feb 2027 in {@code JP} is National Foundation Day, 6 Jan
 * 2027 in {@code DE-BY} is Epiphany.
 */
public interface Holidays {

    /**
     * The name of the public holiday, if there is one.
     *
     * @param region an ISO 3166 code in capitals, of a country or of a part of one
     */
    Optional<HolidayName> nameOn(LocalDate date, String region);

    /** Where nothing is known, no day is free, and people are told so. */
    default boolean isKnown(String region) {
        return true;
    }
}
