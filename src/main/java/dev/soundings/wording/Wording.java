package dev.soundings.wording;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All texts of the bot, by language. A language that has no bundle, or lacks a text, speaks
 * English.
 */
public final class Wording {
    private final Map<Locale, Phrases> phrases = new ConcurrentHashMap<>();
    private final Bundles bundles = new Bundles();

    public Phrases in(Locale locale) {
        return phrases.computeIfAbsent(locale, wanted -> new Phrases(wanted, bundles));
    }
}
