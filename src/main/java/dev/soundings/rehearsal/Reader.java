package dev.soundings.rehearsal;

import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Phrases;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Through whose eyes the room is seen: times are shown in this person's zone, people by the names
 * of the sample organisation. Everything the reader does is posted below {@code path}: {@code
 * /as/tom/in/atlas}.
 */
record Reader(
        UserId user,
        ZoneId zone,
        Locale locale,
        Map<UserId, String> names,
        String path,
        Phrases phrases) {
    Reader {
        names = Map.copyOf(names);
    }

    String nameOf(UserId someone) {
        return names.getOrDefault(someone, someone.value());
    }

    String show(Instant at, Span.Moment.Shape shape) {
        var pattern =
                switch (shape) {
                    case TIME -> "HH:mm";
                    case DAY -> "EEE d MMM";
                    case DAY_AND_TIME -> "EEE d MMM HH:mm";
                };
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone));
    }
}
