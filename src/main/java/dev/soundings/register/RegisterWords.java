package dev.soundings.register;

import dev.soundings.wording.LocalNumbers;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;

/** The register's numbers in words: never 3×4, but "likely, would cost weeks". */
public final class RegisterWords {
    private RegisterWords() {}

    public static String rating(Risk.Kind kind, int probability, int impact, Phrases phrases) {
        return phrases.say(
                RegisterText.RATING,
                "likely",
                likely(probability, phrases),
                "impact",
                impact(kind, impact, phrases));
    }

    public static String rating(Risk risk, Phrases phrases) {
        return rating(risk.kind(), risk.probability(), risk.impact(), phrases);
    }

    /** {@code 6 support hours a week, measured}. */
    public static String amount(Win.Amount amount, Win.Confidence confidence, Phrases phrases) {
        return phrases.say(
                RegisterText.AMOUNT,
                "number",
                LocalNumbers.print(amount.number(), phrases.locale()),
                "unit",
                amount.unit(),
                "confidence",
                confidence(confidence, phrases));
    }

    static String confidence(Win.Confidence confidence, Phrases phrases) {
        return phrases.say(RegisterText.CONFIDENCE, "confidence", confidence.name());
    }

    static String likely(int probability, Phrases phrases) {
        return phrases.say(RegisterText.LIKELY, "probability", String.valueOf(probability));
    }

    static String impact(Risk.Kind kind, int impact, Phrases phrases) {
        return phrases.say(
                switch (kind) {
                    case RISK -> RegisterText.COSTS;
                    case OPPORTUNITY -> RegisterText.GAINS;
                },
                "impact",
                String.valueOf(impact));
    }

    static String state(Risk risk, Phrases phrases) {
        return phrases.say(RegisterText.STATE, "state", risk.state().name());
    }
}
