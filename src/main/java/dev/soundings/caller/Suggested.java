package dev.soundings.caller;

import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Option;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is offered to whoever is typing an argument: of all that may be meant, what contains the
 * letters typed so far. {@code vend} finds {@code R-14 Vendor API slips}.
 */
public final class Suggested {
    private Suggested() {}

    /**
     * @param all only what the person may see, the likeliest first
     */
    public static ChatReply among(Stream<Option> all, String typed) {
        var part = lower(typed.strip());
        return new ChatReply.Suggestions(
                all.filter(option -> lower(option.label()).contains(part))
                        .limit(Denominator.OPTIONS)
                        .toList());
    }

    /** Something that is called by its name. */
    public static Option named(String name) {
        return Option.of(name, name);
    }

    /** An entry of the register, called by its label: {@code R-14}. */
    public static Option entry(String label, Text title) {
        return Option.of(label, shown((label + " " + title.words().orElse("")).strip()));
    }

    /** Cut to what a list of suggestions has room for. */
    public static String shown(String words) {
        return Shortened.to(Denominator.LABEL, words);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
