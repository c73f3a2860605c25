package dev.soundings.register;

import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Sentence;
import dev.soundings.wording.Phrases;
import dev.soundings.workspace.Text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry as far as somebody has written it already, such as a message of which one is made: as
 * many of its words as the fields can have. Where there are several, the first line is the title,
 * and what does not fit there goes on in the next.
 *
 * @param values by field
 * @param left how many characters no field could take
 */
record EntryDraft(FormValues values, int left) {
    static EntryDraft empty() {
        return new EntryDraft(FormValues.none(), 0);
    }

    /** By field what was typed into a command. */
    static EntryDraft typed(FormValues values) {
        return new EntryDraft(values, 0);
    }

    static <D extends Detail> EntryDraft of(String words, EntryKind<D> kind) {
        var fields = kind.wordy();
        var values = new HashMap<String, List<String>>();
        var rest = words.strip();
        for (var field : fields) {
            int end = end(rest, most(field), fields.size() > 1 && values.isEmpty());
            values.put(field.name(), List.of(rest.substring(0, end).strip()));
            rest = rest.substring(end).strip();
        }
        return new EntryDraft(new FormValues(values), rest.length());
    }

    static int most(Field<?, Text> field) {
        return ((FieldType.Words) field.type()).most();
    }

    /** Whoever wrote it sees how much of a long message is missing. */
    <D extends Detail> ChatForm in(ChatForm form, EntryKind<D> kind, Phrases phrases) {
        var filled = form.filledWith(values);
        if (left == 0) {
            return filled;
        }
        if (kind.wordy().size() == 1) {
            var title = kind.wordy().getFirst().name();
            return filled.hinted(Map.of(title, phrases.say(kind.texts().leftOut(), "count", left)));
        }
        return filled.beginning(Sentence.of(phrases, kind.texts().leftOut(), "count", left));
    }

    /**
     * How many characters of a text a field takes that holds {@code most}: up to the end of the
     * first line where that is wanted and fits, else up to the gap between two words where there is
     * one, never up to the middle of an emoji.
     */
    static int end(String text, int most, boolean firstLine) {
        int line = text.indexOf('\n');
        if (firstLine && line >= 0 && line <= most) {
            return line;
        }
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
