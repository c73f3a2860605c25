package dev.soundings.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a text the way Slack documents that it does: what stands in angle brackets is a mention or
 * a link, three characters have entities, and a mark makes what is between two of it bold, italic,
 * struck or code where both stand beside a space, punctuation or the end of a line.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Slack: formatting</a>
 */
record MrkdwnReading(
        String visible,
        List<String> pings,
        List<String> links,
        List<String> styled,
        List<String> broken) {
    private static final Pattern BRACKET = Pattern.compile("<([^<>]*)>");
    private static final Pattern ENTITY = Pattern.compile("&(?!amp;|lt;|gt;)");
    private static final Pattern EMOJI = Pattern.compile(":[a-zA-Z0-9_+'-]+:");

    /** What Slack calls the edge of a word. */
    private static final String EDGE = "[\\s\\p{Punct}\\p{P}\\u200B]";

    private static final Pattern QUOTE = Pattern.compile("(?m)^\\s*(?:>|&gt;)");

    private static final Map<String, Pattern> RUNS =
            Map.of("`", run("`"), "*", run("*"), "_", run("_"), "~", run("~"));

    static MrkdwnReading of(String text) {
        var styled = new ArrayList<String>();
        var quotes = QUOTE.matcher(text);
        if (quotes.find()) {
            styled.add("a quote");
        }
        var pings = new ArrayList<String>();
        var links = new ArrayList<String>();
        var broken = new ArrayList<String>();
        if (ENTITY.matcher(text).find()) {
            broken.add("an ampersand that is no entity");
        }
        var bare =
                BRACKET.matcher(quotes.replaceAll(""))
                        .replaceAll(found -> {
                            var inside = found.group(1);
                            if (inside.startsWith("!date^")) {
                                return "DATE";
                            }
                            (inside.matches("(?s)[@#!].*") ? pings : links).add(inside);
                            return "LINK";
                        });
        if (bare.contains("<") || bare.contains(">")) {
            broken.add("an angle bracket alone");
        }
        RUNS.forEach((mark, run) ->
                run.matcher(bare).results().forEach(found -> styled.add(mark + found.group(1))));
        if (EMOJI.matcher(bare).find()) {
            styled.add("an emoji");
        }
        var visible = bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return new MrkdwnReading(visible, pings, links, styled, broken);
    }

    private static Pattern run(String mark) {
        return Pattern.compile(
                "(?m)(?<=^|%1$s)%2$s(?=\\S)([^\\n]*?\\S)%2$s(?=$|%1$s)"
                        .formatted(EDGE, Pattern.quote(mark)));
    }
}
