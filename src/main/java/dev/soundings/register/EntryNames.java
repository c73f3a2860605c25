package dev.soundings.register;

import java.util.Locale;
import java.util.Optional;

/** How people and buttons name an entry: {@code R-14}, {@code r-14}, {@code x7k2m9p4qa}. */
final class EntryNames {
    private EntryNames() {}

    static Optional<Integer> number(String text, String prefix) {
        var label = text.strip().toUpperCase(Locale.ROOT);
        return label.matches(prefix + "\\d{1,8}")
                ? Optional.of(Integer.parseInt(label.substring(prefix.length())))
                : Optional.empty();
    }

    static Optional<EntryId> id(String text) {
        return text.matches("[a-z0-9]{1,20}") ? Optional.of(new EntryId(text)) : Optional.empty();
    }
}
