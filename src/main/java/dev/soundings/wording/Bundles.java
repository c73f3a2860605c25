package dev.soundings.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Reads {@code wording/NAME_LANGUAGE.properties} (UTF-8) from the class path, each file once. */
final class Bundles {
    private final Map<String, Properties> loaded = new ConcurrentHashMap<>();

    /** The pattern in ICU message syntax, in the language asked for or else in English. */
    String pattern(TextKey key, Locale locale) {
        return find(key, locale.getLanguage())
                .or(() -> find(key, Locale.ENGLISH.getLanguage()))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "no English text %s in bundle %s"
                                        .formatted(key.key(), key.bundle())));
    }

    private Optional<String> find(TextKey key, String language) {
        var file = "/wording/%s_%s.properties".formatted(key.bundle(), language);
        return Optional.ofNullable(
                loaded.computeIfAbsent(file, Bundles::load).getProperty(key.key()));
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
}
