package dev.soundings.slack;

import dev.soundings.chat.UserId;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people typed, as they typed it: Slack hands it over with its own entities for angles and
 * ampersands, and puts addresses into brackets.
 */
final class TypedText {
    private static final Pattern ADDRESS =
            Pattern.compile("<((?:https?|mailto):[^|>]*)(?:\\|[^>]*)?>");
    private static final Pattern USER = Pattern.compile("<@([A-Z0-9]+)(?:\\|([^>]*))?>");
    private static final Pattern CHANNEL = Pattern.compile("<#[A-Z0-9]+(?:\\|([^>]*))?>");
    private static final Pattern SPECIAL = Pattern.compile("<!([a-z]+)[^|>]*(?:\\|([^>]*))?>");

    private TypedText() {}

    /** Mentions stay as they are; the reader of commands knows them. */
    static String ofCommand(String text) {
        return entities(ADDRESS.matcher(text).replaceAll("$1"));
    }

    /** Words for people, of a message that somebody wrote. */
    static String ofMessage(String text, Function<UserId, Optional<String>> names) {
        var plain = ADDRESS.matcher(text).replaceAll("$1");
        plain =
                USER.matcher(plain)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        "@"
                                                + names.apply(new UserId(found.group(1)))
                                                        .or(() ->
                                                                Optional.ofNullable(found.group(2)))
                                                        .orElse(found.group(1))));
        plain = CHANNEL.matcher(plain).replaceAll(found -> labelled("#", found.group(1)));
        plain =
                SPECIAL.matcher(plain)
                        .replaceAll(found ->
                                found.group(2) == null
                                        ? labelled("@", found.group(1))
                                        : labelled("", found.group(2)));
        return entities(plain);
    }

    private static String labelled(String sign, @Nullable String label) {
        return Matcher.quoteReplacement(sign + (label == null ? "" : label));
    }

    private static String entities(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
