package dev.soundings.wording;

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
    private final Map<TextKey, Saying> sayings = new ConcurrentHashMap<>();

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
        return sayings.computeIfAbsent(key, wanted -> new Saying(bundles.pattern(wanted, locale)))
                .with(key, values);
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
