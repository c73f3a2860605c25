package dev.soundings.register;

import dev.soundings.workspace.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A win: {@code W-3}, "Search answers in a second", 6 support hours a week, measured.
 *
 * @param amount how much of which unit; empty when nobody has said
 * @param landedOn the day on which it counts
 */
public record Win(
        Text whoBenefits, Optional<Amount> amount, Confidence confidence, LocalDate landedOn)
        implements Detail {
    /** A number with its unit, as 6 "support hours a week". */
    public record Amount(BigDecimal number, String unit) {
        public Amount {
            if (unit.isBlank() || unit.length() > WinKind.LONGEST_UNIT) {
                throw new IllegalArgumentException("a unit has 1 to 40 characters");
            }
        }
    }

    /** How sure the amount is. Anecdotal wins are told and never summed. */
    public enum Confidence {
        MEASURED,
        ESTIMATED,
        ANECDOTAL;

        /** What is taken for granted when nobody says how sure a win is. */
        public static Confidence usual(boolean counted) {
            return counted ? ESTIMATED : ANECDOTAL;
        }
    }
}
