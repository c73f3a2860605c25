package dev.soundings.discord;

import dev.soundings.chat.Span;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Spans in Discord's markdown: {@code Strong[Atlas]} becomes {@code **Atlas**}, {@code Text[2*3]}
 * becomes {@code 2\*3}.
 *
 * @see <a href="https://docs.discord.com/developers/reference#message-formatting">Discord: message
 *     formatting</a>
 */
final class Markdown {
    /** Keeps two marks apart, and a mention from being one; it has no width. */
    private static final String GAP = "\u200b";

    private static final Pattern ALWAYS = Pattern.compile("[\\\\*_~`|<>\\[\\]]");

    /** What is a heading, small print, a quote or a list at the beginning of a line. */
    private static final Pattern LINE_START =
            Pattern.compile("(?m)^([ \\t\u200b]*)(#|-|\\+)|^([ \\t\u200b]*[0-9]+)([.)])");

    private static final Pattern EMOJI = Pattern.compile(":(?=[A-Za-z0-9_+~-]+:)");
    private static final Pattern ADDRESS = Pattern.compile("(?<=[A-Za-z0-9]):(?=//)|(?<=mailto):");

    /** What pings, or shows a person, role or everybody, wherever it stands. */
    private static final Pattern PING =
            Pattern.compile("@(?=everyone|here|[!&]?[0-9])|(?<=<)[@#:/](?=.)");

    /** Control characters, and those that turn the direction of all that follows. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\u202a-\u202e\u2066-\u2069]");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern AROUND_LINE_BREAK = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern SNOWFLAKE = Pattern.compile("[0-9]{1,20}");

    /** Words without anything that could mean something; most texts are, and need no search. */
    private static final Pattern PLAIN =
            Pattern.compile("[ ]*[\\p{L}'\"(][\\p{L}\\p{N} .,;!?'\"()/&%=…–—-]*");

    private Markdown() {}

    static String of(List<Span> spans) {
        var text = new StringBuilder();
        for (var span : spans) {
            var next = of(span);
            if (!text.isEmpty() && !next.isEmpty() && runTogether(text, next)) {
                text.append(GAP);
            }
            text.append(next);
        }
        return text.toString();
    }

    private static String of(Span span) {
        return switch (span) {
            case Span.Text(var text) -> escaped(text);
            case Span.Strong(var text) -> marked("**", text);
            case Span.Emphasis(var text) -> marked("*", text);
            case Span.Code(var text) -> code(text);
            case Span.Link(var label, var target) ->
                    "[%s](<%s>)".formatted(oneLine(label), target.toASCIIString());
            case Span.Mention(var user) -> mention(user.value());
            case Span.Moment(var at, _, var shape) ->
                    "<t:%d:%s>".formatted(at.getEpochSecond(), style(shape));
        };
    }

    /** The one place where text that people wrote becomes markdown, which then means nothing. */
    static String escaped(String text) {
        return PLAIN.matcher(text).matches() ? text : searched(text);
    }

    private static String searched(String text) {
        var seen = UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll("");
        var apart = PING.matcher(seen).replaceAll("$0" + GAP);
        var plain = ALWAYS.matcher(apart).replaceAll("\\\\$0");
        var started = LINE_START.matcher(plain).replaceAll(Markdown::startOfLine);
        var shown = EMOJI.matcher(started).replaceAll("\\\\:");
        return ADDRESS.matcher(shown).replaceAll("\\\\:");
    }

    private static String startOfLine(java.util.regex.MatchResult line) {
        var start =
                line.group(2) == null
                        ? line.group(3) + "\\" + line.group(4)
                        : line.group(1) + "\\" + line.group(2);
        return java.util.regex.Matcher.quoteReplacement(start);
    }

    /** Escaped, and without the line breaks that would end a heading or a label. */
    static String oneLine(String text) {
        return escaped(AROUND_LINE_BREAK.matcher(text).replaceAll(" "));
    }

    private static String marked(String mark, String text) {
        return text.isBlank() ? text : mark + escaped(text) + mark;
    }

    /** A back quote cannot be escaped within code, so such words are shown as plain ones. */
    private static String code(String text) {
        return text.isBlank() || text.contains("`")
                ? escaped(text)
                : "`"
                        + UNSEEN.matcher(LINE_BREAK.matcher(text).replaceAll(" ")).replaceAll("")
                        + "`";
    }

    private static String mention(String user) {
        return SNOWFLAKE.matcher(user).matches() ? "<@" + user + ">" : escaped("@" + user);
    }

    private static char style(Span.Moment.Shape shape) {
        return switch (shape) {
            case TIME -> 't';
            case DAY -> 'D';
            case DAY_AND_TIME -> 'F';
        };
    }

    private static boolean runTogether(StringBuilder text, String next) {
        char last = text.charAt(text.length() - 1);
        boolean doubled = "*`:".indexOf(last) >= 0 && next.charAt(0) == last;
        return doubled || "@<\\".indexOf(last) >= 0;
    }
}
