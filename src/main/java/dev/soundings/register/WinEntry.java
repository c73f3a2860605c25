package dev.soundings.register;

import dev.soundings.register.Win.Amount;
import dev.soundings.register.Win.Confidence;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Optional;

/** What people say about a win when they add or change it. */
public record WinEntry(
        Text what,
        Text whoBenefits,
        Optional<Amount> amount,
        Confidence confidence,
        LocalDate landedOn) {
    public static final int LONGEST_WHAT = 300;
    public static final int LONGEST_UNIT = 40;
}
