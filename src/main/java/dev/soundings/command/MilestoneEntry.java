package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.caller.Days;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.project.Milestone;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.MilestoneText;
import dev.soundings.wording.ProjectText;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what somebody put into {@link MilestoneForms}; what cannot be is told at its field. */
final class MilestoneEntry {
    private final FormValues values;
    private final Caller caller;
    private final Map<String, String> errors = new HashMap<>();

    MilestoneEntry(FormValues values, Caller caller) {
        this.values = values;
        this.caller = caller;
    }

    String name() {
        return words(MilestoneForms.NAME, Milestone.LONGEST_NAME, MilestoneText.NAME_MISSING);
    }

    Text reason() {
        return Text.of(
                words(
                        MilestoneForms.REASON,
                        MilestoneForms.LONGEST_REASON,
                        MilestoneText.REASON_MISSING));
    }

    Milestone.Kind kind() {
        var chosen = values.one(MilestoneForms.KIND).orElse("");
        return Arrays.stream(Milestone.Kind.values())
                .filter(kind -> MilestoneForms.word(kind).equals(chosen))
                .findFirst()
                .orElse(Milestone.Kind.ORDINARY);
    }

    /**
     * On which it is to be reached: nobody plans for a day that is over. Never to be used when
     * there are {@link #problems}.
     */
    LocalDate date() {
        var typed = values.one(MilestoneForms.DATE).orElse("");
        var day = day(typed, caller);
        if (day.isEmpty()) {
            errors.put(MilestoneForms.DATE, new DayMessages(caller).unreadable(typed));
        } else if (day.get().isBefore(caller.today())) {
            errors.put(MilestoneForms.DATE, caller.say(RegisterText.DAY_OVER));
        }
        return day.orElse(caller.today());
    }

    /** What to mend; to be asked after everything was read. */
    Optional<ChatReply> problems() {
        return errors.isEmpty() ? Optional.empty() : Optional.of(new ChatReply.FieldErrors(errors));
    }

    /** What cannot be read stays as it was typed. */
    static String iso(String typed, Caller caller) {
        return day(typed, caller).map(LocalDate::toString).orElse(typed);
    }

    /** As commands write it, else in the person's language. */
    private static Optional<LocalDate> day(String typed, Caller caller) {
        return Days.day(typed, caller.today())
                .or(() -> LocalDays.read(typed, caller.phrases().locale(), caller.today()));
    }

    private String words(String field, int most, MilestoneText missing) {
        var text = values.one(field).orElse("").strip();
        int over = text.length() - most;
        if (text.isEmpty()) {
            errors.put(field, caller.say(missing));
        } else if (over > 0) {
            errors.put(field, caller.say(ProjectText.OVER, "over", over, "most", most));
        }
        return text;
    }
}
