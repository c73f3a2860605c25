package dev.soundings.cadence;

import java.time.LocalDate;
import java.util.Optional;

/** Which dates a country keeps free: 11 Feb 2027 in {@code JP} is National Foundation Day. */
public interface Holidays {

    /**
     * The name of the public holiday in English, if there is one.
     *
     * @param region an ISO 3166 country code in capitals; nothing is known of others
     */
    Optional<String> nameOn(LocalDate date, String region);
}
