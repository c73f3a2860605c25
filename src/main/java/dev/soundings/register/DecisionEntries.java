package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.wording.DecisionText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what people put into {@link DecisionForms}, or typed into a command under the same names:
 * {@code what}, {@code because}, {@code revisit 1 Mar}.
 */
public final class DecisionEntries {
    private final EntryReader reader;

    public DecisionEntries(EntryReader reader) {
        this.reader = reader;
    }

    /** By field; to be looked at after reading. Empty when all could be read. */
    public Map<String, String> errors() {
        return reader.errors();
    }

    /**
     * Never to be used when there are {@link #errors}.
     *
     * @param usually who has decided when nobody is named
     * @param already the day of the next look as it stands, which may be over by now
     */
    public DecisionEntry decision(UserId usually, Optional<LocalDate> already) {
        return new DecisionEntry(
                reader.required(DecisionForms.WHAT, DecisionEntry.LONGEST_WHAT),
                reader.required(DecisionForms.WHY, DecisionEntry.LONGEST_WHY),
                reader.text(DecisionForms.OPTIONS, DecisionEntry.LONGEST_WHY),
                reader.person(DecisionForms.BY).orElse(usually),
                decidedOn(),
                revisitOn(already));
    }

    /** What held and what did not, or why it is taken back. */
    public Text reason() {
        return reader.required(DecisionForms.REASON, DecisionEntry.LONGEST_WHY);
    }

    private LocalDate decidedOn() {
        var day = reader.day(DecisionForms.ON).orElse(reader.today());
        if (day.isAfter(reader.today())) {
            reader.wrong(DecisionForms.ON, DecisionText.STILL_TO_COME);
        }
        return day;
    }

    private Optional<LocalDate> revisitOn(Optional<LocalDate> already) {
        var day = reader.day(DecisionForms.REVISIT);
        if (!day.equals(already) && day.filter(reader.today()::isAfter).isPresent()) {
            reader.wrong(DecisionForms.REVISIT, DecisionText.OVER);
        }
        return day;
    }
}
