package dev.soundings.caller;

import dev.soundings.chat.Span;
import dev.soundings.wording.DayText;
import dev.soundings.wording.LocalDays;
import dev.soundings.workspace.Shortened;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days in sentences: {@code Thu 11 Feb}, and what to write where a day cannot be read. */
public record DayMessages(Caller caller) {
    private static final int LONGEST_QUOTE = 40;

    public String unreadable(String typed) {
        return caller.say(DayText.UNREADABLE, "typed", Shortened.to(LONGEST_QUOTE, typed));
    }

    public String day(LocalDate day) {
        return LocalDays.printNear(day, caller.today(), caller.phrases().locale());
    }

    /** {@code Thu 11 Feb 9:00}, on the wall clocks of a zone. */
    public String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEE d MMM H:mm", caller.phrases().locale())
                .format(at.atZone(zone));
    }

    /** In the reader's own zone. */
    public Span moment(Instant at) {
        return new Span.Moment(at, caller.zone(), Span.Moment.Shape.DAY_AND_TIME);
    }
}
