package dev.soundings.chat;

import dev.soundings.wording.TextKey;

/**
 * A shortcut on a message: its name, which is also the feature that owns it, and what people see.
 */
public record ShortcutSpec(String name, TextKey label) {
    public ShortcutSpec {
        Require.matches("shortcut", name, "[a-z][a-z-]{1,19}");
    }
}
