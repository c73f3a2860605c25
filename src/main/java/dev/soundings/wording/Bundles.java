package dev.soundings.wording;

import com.ibm.icu.text.MessagePattern;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads {@code wording/NAME_LANGUAGE.properties} (UTF-8) from the class path, each file once. */
final class Bundles {
    private final Map<String, Properties> loaded = new ConcurrentHashMap<>();

    /**
     * The pattern in the language asked for or else in English. An English pattern keeps English
     * rules: in a language without a plural form it would otherwise say "1 answers".
     */
    Pattern pattern(TextKey key, Locale locale) {
        return find(key, locale)
                .or(() -> find(key, Locale.ENGLISH))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no English text %s in bundle %s"
                                        .formatted(key.key(), key.bundle())));
    }

    private Optional<Pattern> find(TextKey key, Locale locale) {
        var file = "/wording/%s_%s.properties".formatted(key.bundle(), locale.getLanguage());
        return Optional.ofNullable(
                        loaded.computeIfAbsent(file, Bundles::load).getProperty(key.key()))
                .map(text -> Pattern.of(text, locale));
    }

    private static Properties load(String file) {
        var properties = new Properties();
        try (var in = Bundles.class.getResourceAsStream(file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties;
    }

    /**
     * A text in ICU message syntax, and the language whose rules it follows.
     *
     * @param parameters all names, also those within plural and select
     */
    record Pattern(String text, Locale locale, Set<String> parameters) {
        static Pattern of(String text, Locale locale) {
            var parts = new MessagePattern(text);
            return new Pattern(
                    text,
                    locale,
                    IntStream.range(0, parts.countParts())
                            .mapToObj(parts::getPart)
                            .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                            .map(parts::getSubstring)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
