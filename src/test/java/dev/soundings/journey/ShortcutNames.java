package dev.soundings.journey;

import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.wording.Wording;

import java.util.Locale;

/** By which name the application knows the shortcut that people read as {@code Make action}. */
final class ShortcutNames {
    private ShortcutNames() {}

    static String called(String label, CommandSpecs specs) {
        var phrases = new Wording().in(Locale.ENGLISH);
        return specs.shortcuts().stream()
                .filter(shortcut -> phrases.say(shortcut.label()).equals(label))
                .map(ShortcutSpec::name)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no shortcut " + label));
    }
}
