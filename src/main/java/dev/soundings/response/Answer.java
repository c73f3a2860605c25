package dev.soundings.response;

import dev.soundings.chat.UserId;
import dev.soundings.register.Risk;
import dev.soundings.register.Win;
import dev.soundings.workspace.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer to one question. */
public sealed interface Answer {
    record Words(Text text) implements Answer {}

    /** The ids of what was picked, and words for something else. */
    record Picked(List<String> picks, Optional<Text> other) implements Answer {
        public Picked {
            picks = List.copyOf(picks);
        }
    }

    record Point(int point) implements Answer {}

    record Amount(BigDecimal number) implements Answer {}

    record YesNo(boolean yes) implements Answer {}

    record Day(LocalDate day) implements Answer {}

    record Person(UserId person) implements Answer {}

    /**
     * A risk in the words that members rate in, as {@link RatedInWords} keeps them.
     *
     * @param when how soon; 0 when it was not said
     * @param cost what it would cost, as an impact from 1 to 5; 0 when it was not said
     */
    record RiskRaised(Text title, int when, int cost) implements Answer {
        /** What it is in the register: nobody is quoted with a rating that they did not give. */
        public Risk rated() {
            return RatedInWords.risk(when, cost);
        }
    }

    record WinReported(
            Text what, Text whoBenefits, Optional<Win.Amount> amount, Win.Confidence confidence)
            implements Answer {}
}
