package dev.soundings.chat;

import dev.soundings.wording.TextKey;

import java.util.regex.Pattern;

/**
 * A shortcut on a message: its name, which is also the feature that owns it, and what people see.
 */
public record ShortcutSpec(String name, TextKey label) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{1,19}");

    public ShortcutSpec {
        Require.matches("shortcut", name, FORM);
    }
}
