package dev.soundings.register;

import dev.soundings.chat.ChatForm;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.List;

/** What the forms of risks and of wins are made with: pages, and fields that begin with words. */
final class EntryFields {
    private EntryFields() {}

    static ChatForm.Page page(FormField... fields) {
        return new ChatForm.Page(List.of(), List.of(fields));
    }

    /** A message that is longer than a form can hold is cut, as its author can see. */
    static FormField starting(FormField field, String words) {
        return words.isEmpty() ? field : field.starting(Shortened.to(Denominator.FORM_TEXT, words));
    }

    static String words(Text text) {
        return text.words().orElse("");
    }

    /**
     * How many characters of a text a field takes that holds {@code most}: up to the gap between
     * two words where there is one, never up to the middle of an emoji.
     */
    static int end(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        int space = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('\n', most));
        if (space > most / 2) {
            return space;
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
