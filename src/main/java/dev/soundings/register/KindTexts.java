package dev.soundings.register;

import dev.soundings.wording.EntryText;
import dev.soundings.wording.RegisterText;
import dev.soundings.wording.TextKey;

/**
 * What a kind of entry says in lists, and when something cannot be done.
 *
 * @param list the title of a project's list, with {@code project}
 * @param nothing of a list without an entry, with {@code project} and the {@code command} that adds
 *     one
 * @param more of a list with more entries than it shows, with {@code count} and a {@code command}
 * @param unknown of an entry that does not exist
 * @param tooLong of typed words that are {@code over} by so much, of at most {@code most}
 * @param leftOut of a message of which {@code count} characters are left out
 */
public record KindTexts(
        TextKey list,
        TextKey nothing,
        TextKey more,
        TextKey unknown,
        TextKey tooLong,
        TextKey leftOut) {
    public static KindTexts of(TextKey list, TextKey nothing, TextKey unknown, TextKey tooLong) {
        return new KindTexts(
                list, nothing, RegisterText.MORE, unknown, tooLong, EntryText.LEFT_OUT);
    }
}
