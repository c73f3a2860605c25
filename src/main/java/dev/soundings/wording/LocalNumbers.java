package dev.soundings.wording;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: {@code 1.234,5} in German, {@code 1,234.5} in English. Forms hand
 * numbers over with a point, whatever the language, so {@code 1.234} is always a little more than
 * one.
 */
public final class LocalNumbers {
    private static final int LONGEST = 24;
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

    private LocalNumbers() {}

    public static Optional<BigDecimal> read(String typed, Locale locale) {
        var text = typed.replaceAll("[\\s\\u00A0\\u202F'’]", "").replace('−', '-');
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var symbols = DecimalFormatSymbols.getInstance(locale);
        return plain(text)
                .or(() -> plain(ungrouped(text, symbols)))
                .or(() -> plain(text.replace(',', '.')));
    }

    public static String print(BigDecimal number, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(LONGEST);
        return format.format(number);
    }

    private static Optional<BigDecimal> plain(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Without the language's separators of thousands, which stand before three digits only. */
    private static String ungrouped(String text, DecimalFormatSymbols symbols) {
        var grouping = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        return text.replaceAll("(?<=\\d)" + grouping + "(?=\\d{3}(\\D|$))", "")
                .replace(symbols.getDecimalSeparator(), '.');
    }
}
