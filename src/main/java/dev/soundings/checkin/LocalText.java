package dev.soundings.checkin;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text of a question set, by language; English is always there. Placeholders such as {@code
 * {outcome}} are filled by {@link ProjectFacts}.
 */
public record LocalText(Map<String, String> byLanguage) {
    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey("en")) {
            throw new IllegalArgumentException("an English text is missing");
        }
    }

    public static LocalText english(String text) {
        return new LocalText(Map.of("en", text));
    }

    public String in(Locale locale) {
        return Optional.ofNullable(byLanguage.get(locale.getLanguage())).orElseGet(this::english);
    }

    private String english() {
        return Objects.requireNonNull(byLanguage.get("en"));
    }
}
