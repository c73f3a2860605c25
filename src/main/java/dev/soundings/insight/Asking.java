package dev.soundings.insight;

import java.time.LocalDate;

/**
 * A round that is over and in which people were asked by name.
 *
 * @param on its nominal date; what is asked on one date is one time
 * @param answered whether anybody did, be it only by a skip
 */
public record Asking(LocalDate on, boolean answered) {}
