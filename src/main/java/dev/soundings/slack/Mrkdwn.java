package dev.soundings.slack;

import java.util.regex.Pattern;

/**
 * Slack's markup. What people wrote passes {@link #escape} and nothing else: {@code a < b *now*}
 * loses its angle, and the stars stay stars.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Slack: formatting</a>
 */
final class Mrkdwn {
    /**
     * WORD JOINER, which nobody sees. Slack begins and ends markup only beside a space, a
     * punctuation mark or the end of a line, and this is none of them.
     */
    private static final char JOINER = '\u2060';

    private static final Pattern EMOJI = Pattern.compile(":[a-zA-Z0-9_+'-]+:");

    private Mrkdwn() {}

    /** Words as they are, wherever markup is read. */
    static String escape(String words) {
        var text = clean(words);
        var emoji = EMOJI.matcher(text);
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append(beginsLine(text, i) ? JOINER + "&gt;" : "&gt;");
                case ':' ->
                        escaped.append(
                                emoji.region(i, text.length()).lookingAt() ? ":" + JOINER : ":");
                case '*', '_', '~', '`' -> escaped.append(JOINER).append(c).append(JOINER);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Without what Slack refuses or drops: control characters and halves of characters. */
    static String clean(String words) {
        var clean = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
            clean.append(control || isHalf(words, i) ? '\uFFFD' : c);
        }
        return clean.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Each line by itself, as markup does not reach over the end of a line. */
    static String styled(char mark, String words) {
        var lines = clean(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var core = lines[i].strip();
            if (!core.isEmpty()) {
                int from = lines[i].indexOf(core);
                var after = lines[i].substring(from + core.length());
                lines[i] = lines[i].substring(0, from) + mark + escape(core) + mark + after;
            }
        }
        return String.join("\n", lines);
    }

    /** Something to type; nothing is markup within it, so only its own mark must go. */
    static String code(String words) {
        var line = clean(words).replace('`', '\'').replace('\n', ' ').strip();
        return line.isEmpty() ? "" : "`" + entities(line) + "`";
    }

    static String link(String target, String label) {
        var words = escape(label.replace('\n', ' ').replace('\r', ' '));
        return "<%s|%s>".formatted(entities(target.replace("|", "%7C")), words);
    }

    private static String entities(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static boolean beginsLine(String text, int at) {
        return text.substring(text.lastIndexOf('\n', at - 1) + 1, at).isBlank();
    }

    private static boolean isHalf(String words, int at) {
        char c = words.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }
}
