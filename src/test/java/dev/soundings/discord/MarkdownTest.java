package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * The oracle is Discord's own page on formatting, read as a reader of markdown would: a backslash
 * takes the meaning from the mark behind it, and what is left may mean nothing.
 *
 * @see <a href="https://docs.discord.com/developers/reference#message-formatting">Discord: message
 *     formatting</a>
 */
class MarkdownTest {
    private static final int STRINGS = 120_000;
    private static final String ESCAPED = "\uE000";

    /** Mentions, timestamps, emoji, commands and guild pages: all begin with an angle bracket. */
    private static final Pattern BRACKETS =
            Pattern.compile("<(@[!&]?[0-9]+|#[0-9]+|/[^>]+:[0-9]+|a?:\\w+:[0-9]+|t:-?[0-9]+|id:)");

    private static final Pattern EVERYBODY = Pattern.compile("@(everyone|here)");
    private static final Pattern LINKS = Pattern.compile("https?://|discord://|\\[[^]]*]\\(");
    private static final Pattern EMOJI = Pattern.compile(":[A-Za-z0-9_+~-]+:");
    private static final Pattern SPANS = Pattern.compile("[*_~|`]");
    private static final Pattern LINES =
            Pattern.compile("(?m)^[ \\t]*(#{1,3} |-# |[-*+] |>{1,3} |[0-9]+[.)] )");

    private static final List<String> PIECES =
            List.of(
                    "@everyone",
                    "@here",
                    "<@613425648685547541>",
                    "<@!1>",
                    "<@&2>",
                    "<#3>",
                    "</risk raise:4>",
                    "<t:1802361600:F>",
                    "<a:party:5>",
                    "<:x:6>",
                    "<id:guide>",
                    "@",
                    "every",
                    "one",
                    "here",
                    "<",
                    ">",
                    "!",
                    "&",
                    "#",
                    "/",
                    ":",
                    "smile",
                    "t",
                    "a",
                    "1",
                    "23",
                    "*",
                    "**",
                    "_",
                    "__",
                    "~~",
                    "||",
                    "`",
                    "```",
                    "\\",
                    "\\\\",
                    "[",
                    "]",
                    "(",
                    ")",
                    "[x](https://evil.example)",
                    "https://",
                    "http://evil.example",
                    "discord.gg/x",
                    "discord://",
                    "\n",
                    "\r\n",
                    "\n\n",
                    " ",
                    "\t",
                    "- ",
                    "-",
                    "-# ",
                    "# ",
                    "### ",
                    "> ",
                    ">>> ",
                    "1. ",
                    "12) ",
                    "+ ",
                    "\u200b",
                    "\u202e",
                    "\u0000",
                    "\u2066",
                    "ä",
                    "日本",
                    "\uD83D\uDE00",
                    ".",
                    ",",
                    "'",
                    "\"");

    @Test
    void neverPingsLinksOrFormatsWhatPeopleWrote() {
        var random = new Random(20270211);
        for (int i = 0; i < STRINGS; i++) {
            var written = written(random);

            var escaped = Markdown.escaped(written);

            assertThat(meaning(escaped)).as("%s", written).isEmpty();
        }
    }

    @Test
    void losesNothingThatCanBeSeen() {
        var random = new Random(20270212);
        for (int i = 0; i < 5_000; i++) {
            var written = written(random);

            assertThat(shown(Markdown.escaped(written))).as("%s", written).isEqualTo(seen(written));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2*3, 2\\*3",
        "snake_case, snake\\_case",
        "at 17:00, at 17:00",
        "a - b, a - b",
        "C#, C#",
        "#1 first, \\#1 first",
        "1. first, 1\\. first",
        "v1.2 is out, v1.2 is out",
        "mail a@b.example, mail a@b.example",
        "https://x.example, https\\://x.example"
    })
    void leavesOrdinaryWordsReadable(String written, String escaped) {
        assertThat(Markdown.escaped(written)).isEqualTo(escaped);
    }

    private static String written(Random random) {
        var text = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Everything that Discord would not show as it stands. */
    private static List<String> meaning(String markdown) {
        var means = new ArrayList<String>();
        // Who is notified is decided on the text as it was sent, with its backslashes.
        find(EVERYBODY, markdown, means);
        find(Pattern.compile("<@[!&]?[0-9]+>"), markdown, means);
        var read = markdown.replaceAll("\\\\[\\p{Punct}]", ESCAPED);
        List.of(BRACKETS, EVERYBODY, LINKS, EMOJI, SPANS, LINES)
                .forEach(pattern -> find(pattern, read, means));
        return means;
    }

    private static void find(Pattern pattern, String text, List<String> found) {
        pattern.matcher(text).results().forEach(match -> found.add(match.group()));
    }

    private static String shown(String markdown) {
        return seen(markdown.replaceAll("\\\\([\\p{Punct}])", "$1"));
    }

    private static String seen(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\u200b\u202a-\u202e\u2066-\u2069]", "")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
