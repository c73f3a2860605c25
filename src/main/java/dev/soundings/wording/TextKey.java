package dev.soundings.wording;

import java.util.Locale;

/**
 * The key of one text, such as {@code PromptText.WHO_SEES}, found as {@code who-sees} in {@code
 * wording/prompt_en.properties}. Each feature has an enum of its own; the enum's name without
 * "Text" names the bundle.
 */
public interface TextKey {
    String name();

    Class<?> getDeclaringClass();

    default String bundle() {
        return kebab(getDeclaringClass().getSimpleName().replaceFirst("Text$", ""));
    }

    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
