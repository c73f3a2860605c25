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
record MrkdwnReading(String bare, List<String> pings, List<String> links, List<String> broken) {
    private static final Pattern BRACKET = Pattern.compile("<([^<>]*)>");
    private static final Pattern ENTITY = Pattern.compile("&(?!amp;|lt;|gt;)");
    private static final Pattern EMOJI = Pattern.compile(":[a-zA-Z0-9_+'-]+:");

    /** What Slack calls the edge of a word. */
    private static final String EDGE = "[\\s\\p{Punct}\\p{P}\\u200B]";

    private static final Pattern QUOTE = Pattern.compile("(?m)^>");
    private static final Pattern QUOTED = Pattern.compile("(?m)^\\s*&gt;");

    private static final Map<String, Pattern> RUNS =
            Map.of("`", run("`"), "*", run("*"), "_", run("_"), "~", run("~"));

    static MrkdwnReading of(String text) {
        var pings = new ArrayList<String>();
        var links = new ArrayList<String>();
        var broken = new ArrayList<String>();
        if (ENTITY.matcher(text).find()) {
            broken.add("an ampersand that is no entity");
        }
        var bare = BRACKET.matcher(text).replaceAll(found -> read(found.group(1), pings, links));
        if (bare.contains("<") || QUOTE.matcher(bare).replaceAll("").contains(">")) {
            broken.add("an angle bracket alone");
        }
        return new MrkdwnReading(bare, pings, links, broken);
    }

    /** What people see, wherever it looks like nothing but letters. */
    String visible() {
        return bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** What looks like more than letters. */
    List<String> styled() {
        var styled = new ArrayList<String>();
        RUNS.forEach((mark, run) -> {
            if (bare.indexOf(mark) != bare.lastIndexOf(mark)) {
                run.matcher(bare).results().forEach(found -> styled.add(mark + found.group(1)));
            }
        });
        if (EMOJI.matcher(bare).find()) {
            styled.add("an emoji");
        }
        if (QUOTE.matcher(bare).find() || QUOTED.matcher(bare).find()) {
            styled.add("a quote");
        }
        return styled;
    }

    private static String read(String inside, List<String> pings, List<String> links) {
        if (inside.startsWith("!date^")) {
            return "DATE";
        }
        (inside.matches("(?s)[@#!].*") ? pings : links).add(inside);
        return "LINK";
    }

    private static Pattern run(String mark) {
        return Pattern.compile(
                "(?m)(?<=^|%1$s)%2$s(?=\\S)([^\\n]*?\\S)%2$s(?=$|%1$s)"
                        .formatted(EDGE, Pattern.quote(mark)));
    }
}
