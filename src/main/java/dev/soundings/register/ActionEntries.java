package dev.soundings.register;

import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads what people put into {@link ActionForms}, or typed into a command under the same names. */
public final class ActionEntries {
    private final EntryReader reader;

    public ActionEntries(EntryReader reader) {
        this.reader = reader;
    }

    /** By field; to be looked at after reading. Empty when all could be read. */
    public Map<String, String> errors() {
        return reader.errors();
    }

    /** Never to be used when there are {@link #errors}. */
    public ActionEntry changed() {
        return new ActionEntry(
                reader.required(RegisterForms.WHAT, ActionEntry.LONGEST_WHAT),
                reader.person(RegisterForms.OWNER),
                reader.day(RegisterForms.DUE));
    }

    /** The same, but nobody can promise something for a day that is over. */
    public ActionEntry added() {
        var entry = changed();
        stillToCome(entry.dueOn());
        return entry;
    }

    /** Until when it is put off. */
    public Optional<LocalDate> otherDay() {
        var day = reader.day(RegisterForms.DUE);
        stillToCome(day);
        if (day.isEmpty()) {
            reader.wrong(RegisterForms.DUE, RegisterText.MISSING);
        }
        return day;
    }

    /** Why it is dropped. */
    public Text reason() {
        return reader.required(RegisterForms.REASON, RiskEntry.LONGEST_PLAN);
    }

    private void stillToCome(Optional<LocalDate> day) {
        if (day.filter(chosen -> chosen.isBefore(reader.today())).isPresent()) {
            reader.wrong(RegisterForms.DUE, RegisterText.DAY_OVER);
        }
    }
}
