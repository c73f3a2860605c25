package dev.soundings.register;

import dev.soundings.register.Risk.Proximity;
import dev.soundings.wording.LocalNumbers;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register's numbers in words: never 3×4, but "likely, costs weeks". */
public final class RegisterWords {
    private RegisterWords() {}

    /** {@code this month, likely, costs weeks}, as much of it as somebody has said. */
    public static String rating(Entry<Risk> risk, Phrases phrases) {
        return rating(risk.kind() == RiskKind.CHANCE, risk.detail(), phrases);
    }

    /**
     * @param gains whether it helps, as an opportunity does
     */
    public static String rating(boolean gains, Risk risk, Phrases phrases) {
        var said =
                Stream.of(
                                risk.proximity().map(soon -> proximity(soon, phrases)),
                                risk.probability().map(points -> likely(points, phrases)),
                                risk.impact().map(points -> words(gains).impact(points, phrases)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return said.isEmpty() ? phrases.say(RegisterText.UNRATED) : said;
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

    static String proximity(Proximity proximity, Phrases phrases) {
        return phrases.say(RegisterText.PROXIMITY, "proximity", proximity.name());
    }

    private static RiskWords words(boolean gains) {
        return gains ? RiskWords.CHANCE : RiskWords.RISK;
    }
}
