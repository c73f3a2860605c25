package dev.soundings.slack;

import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.SlackText;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;

/**
 * For whom something is rendered: in which language, and how people are called. A mention is a
 * name, because Slack's own mentions ping.
 */
record SlackReader(Function<UserId, Optional<String>> names, Phrases phrases) {
    String nameOf(UserId user) {
        return names.apply(user)
                .map(name -> "@" + name)
                .orElseGet(() -> phrases.say(SlackText.SOMEBODY));
    }

    /** What Slack shows where it cannot show the reader's own time. */
    String show(Span.Moment moment) {
        var pattern =
                switch (moment.shape()) {
                    case TIME -> "HH:mm";
                    case DAY -> "EEE d MMM";
                    case DAY_AND_TIME -> "EEE d MMM HH:mm";
                };
        return DateTimeFormatter.ofPattern(pattern, phrases.locale())
                .format(moment.at().atZone(moment.zone()));
    }
}
