package dev.soundings.cadence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time that a cadence comes due. The date and the slot are its identity, whatever a zone or a
 * person who moves does to the instant: Thursday 11 Feb 2027, slot 0, is asked once.
 *
 * @param date the nominal local date, which a gap at midnight may have left
 * @param slot which of the times of that day, from 0
 * @param at the instant, in whole seconds
 */
public record Occurrence(LocalDate date, int slot, Instant at) {}
