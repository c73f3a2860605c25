package dev.soundings.journey;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Discord's markdown as it is read aloud: {@code **Owner** <@17>} is "Owner: @priya", as in {@link
 * PlainText}.
 */
final class PlainMarkdown {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Pattern FACT = Pattern.compile("(?m)^\\*\\*([^*\n]+)\\*\\*  ");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|\\*|__|~~|`");
    private static final Pattern LINE_START = Pattern.compile("(?m)^(##? |-# )");
    private static final Pattern BULLET = Pattern.compile("(?m)^- ");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(<?[^)]*>?\\)");
    private static final Pattern PERSON = Pattern.compile("<@!?(\\d+)>");
    private static final Pattern MOMENT = Pattern.compile("<t:(\\d+)(?::(\\w))?>");

    /** Where escaped characters wait until the marks are gone. */
    private static final int ASIDE = 0xE000;

    private PlainMarkdown() {}

    /**
     * @param nameOf a person by their id
     * @param zone in which moments are shown
     */
    static String of(String markdown, UnaryOperator<String> nameOf, ZoneId zone) {
        var text = markdown.replace("\u200b", "");
        text = ESCAPED.matcher(text).replaceAll(match -> aside(match.group(1).charAt(0)));
        text = FACT.matcher(text).replaceAll("$1: ");
        text = LINK.matcher(text).replaceAll("$1");
        text =
                MOMENT.matcher(text)
                        .replaceAll(match -> moment(match.group(1), match.group(2), zone));
        text = PERSON.matcher(text).replaceAll(match -> "@" + nameOf.apply(match.group(1)));
        text = LINE_START.matcher(text).replaceAll("");
        text = BULLET.matcher(text).replaceAll("• ");
        text = MARKS.matcher(text).replaceAll("");
        return back(text.replace("\n  ", "\n"));
    }

    private static String aside(char escaped) {
        return String.valueOf((char) (ASIDE + escaped));
    }

    private static String back(String text) {
        return text.chars()
                .map(one -> one >= ASIDE && one < ASIDE + 128 ? one - ASIDE : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String moment(String seconds, String shape, ZoneId zone) {
        var pattern =
                switch (shape == null ? "f" : shape) {
                    case "t" -> "HH:mm";
                    case "D", "d" -> "EEE d MMM";
                    default -> "EEE d MMM HH:mm";
                };
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .format(Instant.ofEpochSecond(Long.parseLong(seconds)).atZone(zone));
    }
}
