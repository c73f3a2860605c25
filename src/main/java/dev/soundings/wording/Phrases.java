package dev.soundings.wording;

import com.ibm.icu.text.MessageFormat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts in one language: {@code phrases.say(PromptText.CLOSES, "when", "Thu 17:00")} for the
 * pattern {@code Closes {when} your time.}
 */
public final class Phrases {
    private final Locale locale;
    private final Bundles bundles;
    private final Map<TextKey, Bundles.Pattern> patterns = new ConcurrentHashMap<>();

    Phrases(Locale locale, Bundles bundles) {
        this.locale = locale;
        this.bundles = bundles;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * @param namesAndValues the pattern's parameters, as name, value, name, value
     * @throws IllegalArgumentException when a name has no value
     */
    public String say(TextKey key, Object... namesAndValues) {
        return say(key, named(namesAndValues));
    }

    /**
     * @throws IllegalArgumentException when a parameter of the pattern has no value
     */
    public String say(TextKey key, Map<String, Object> values) {
        var pattern = patterns.computeIfAbsent(key, wanted -> bundles.pattern(wanted, locale));
        // ICU would print the name of a missing parameter to people.
        if (!values.keySet().containsAll(pattern.parameters())) {
            throw new IllegalArgumentException(
                    "%s needs values for %s".formatted(key, pattern.parameters()));
        }
        // MessageFormat is not safe for use by several threads, so each call has its own.
        return new MessageFormat(pattern.text(), pattern.locale()).format(values);
    }

    private static Map<String, Object> named(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a parameter without a value");
        }
        var values = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }
}
