package dev.soundings.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** Every enum of texts against its bundles, whichever there are. */
class WordingTest {
    static Stream<Class<?>> enums() {
        return new ClassFileImporter()
                .importPackages("dev.soundings.wording").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.isAssignableTo(TextKey.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void englishHasExactlyTheTextsOfTheEnum(Class<?> texts) throws IOException {
        var english = bundle(keys(texts).getFirst(), "en");

        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        keys(texts).stream().map(TextKey::key).toList());
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyTextIsReadableAndNamesItsParameters(Class<?> texts) throws IOException {
        for (var language : languages(texts)) {
            var bundle = bundle(keys(texts).getFirst(), language);
            for (var key : bundle.stringPropertyNames()) {
                var pattern = new MessageFormat(bundle.getProperty(key), Locale.of(language));

                assertThat(pattern.usesNamedArguments() || pattern.getFormats().length == 0)
                        .as("%s in %s has named parameters only", key, language)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void otherLanguagesSayTheSame(Class<?> texts) throws IOException {
        var first = keys(texts).getFirst();
        var english = bundle(first, "en");
        for (var language : languages(texts)) {
            var other = bundle(first, language);

            assertThat(english.stringPropertyNames())
                    .as("%s in %s", first.bundle(), language)
                    .containsAll(other.stringPropertyNames());
            for (var key : other.stringPropertyNames()) {
                assertThat(parameters(other, key))
                        .as("parameters of %s in %s", key, language)
                        .isEqualTo(parameters(english, key));
            }
        }
    }

    private static Object parameters(Properties bundle, String key) {
        return Bundles.Pattern.of(bundle.getProperty(key), Locale.ENGLISH).parameters();
    }

    private static List<TextKey> keys(Class<?> texts) {
        return Arrays.stream(texts.getEnumConstants()).map(TextKey.class::cast).toList();
    }

    private static List<String> languages(Class<?> texts) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(language ->
                        WordingTest.class.getResource(file(keys(texts).getFirst(), language))
                                != null)
                .toList();
    }

    private static Properties bundle(TextKey key, String language) throws IOException {
        var properties = new Properties();
        try (var in = WordingTest.class.getResourceAsStream(file(key, language))) {
            assertThat(in).as(file(key, language)).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static String file(TextKey key, String language) {
        return "/wording/%s_%s.properties".formatted(key.bundle(), language);
    }
}
