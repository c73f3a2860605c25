package dev.soundings.register;

import dev.soundings.wording.Phrases;
import dev.soundings.wording.TextKey;

/** A few words of the bot, in whatever language they are read. */
@FunctionalInterface
public interface Label {
    String in(Phrases phrases);

    static Label of(TextKey key, Object... namesAndValues) {
        return phrases -> phrases.say(key, namesAndValues);
    }
}
