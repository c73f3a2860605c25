package dev.soundings.cadence;

import java.time.LocalDate;

/**
 * What becomes of one slot of one date that a rule names, so that each silence has a reason: at
 * 9:00 on 29 Dec 2011 in Samoa, but not at all on the 30th.
 */
public sealed interface Planned {

    record At(Occurrence occurrence) implements Planned {}

    record Skipped(LocalDate date, int slot, Reason reason) implements Planned {}

    enum Reason {
        /** The zone went over the whole date. */
        DATE_DOES_NOT_EXIST,
        /** A gap moved an earlier slot of the same date onto this one: they are one occurrence. */
        SAME_INSTANT_AS_EARLIER_SLOT
    }
}
