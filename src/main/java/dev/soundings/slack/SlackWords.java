package dev.soundings.slack;

import dev.soundings.chat.Span;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns words into as many of Slack's text objects as they need. Words without looks stay plain
 * text, which Slack shows letter by letter.
 */
final class SlackWords {
    /** Of one text object. */
    static final int MOST = 3_000;

    private final SpanWriter writer;

    SlackWords(SlackReader reader) {
        this.writer = new SpanWriter(reader);
    }

    List<ObjectNode> paragraph(List<Span> spans) {
        return SpanWriter.isPlain(spans)
                ? plain(List.of(SpanWriter.plain(spans)))
                : marked(writer.pieces(spans), "");
    }

    List<ObjectNode> bullets(List<List<Span>> items) {
        if (items.stream().allMatch(SpanWriter::isPlain)) {
            return plain(items.stream().map(item -> "• " + SpanWriter.plain(item) + "\n").toList());
        }
        var pieces = items.stream().flatMap(item -> bullet(item).stream()).toList();
        return marked(pieces, "");
    }

    List<ObjectNode> quote(List<Span> spans) {
        return marked(
                writer.pieces(spans).stream().map(piece -> piece.replace("\n", "\n>")).toList(),
                ">");
    }

    /** {@code *Owner*} and, below it, {@code @Lee}. */
    ObjectNode field(String label, List<Span> value) {
        var words = Mrkdwn.styled('*', label) + "\n" + writer.line(value);
        return SlackJson.mrkdwn(words.stripTrailing());
    }

    private List<String> bullet(List<Span> item) {
        return Stream.of(List.of("• "), writer.pieces(item), List.of("\n"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ObjectNode> plain(List<String> pieces) {
        var cut = pieces.stream().flatMap(piece -> inParts(piece).stream()).toList();
        return packed(cut, "").stream().map(SlackJson::plain).toList();
    }

    private static List<ObjectNode> marked(List<String> pieces, String prefix) {
        return packed(pieces, prefix).stream().map(SlackJson::mrkdwn).toList();
    }

    /** As many pieces in each text as fit; a text without a visible character is none. */
    private static List<String> packed(List<String> pieces, String prefix) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder(prefix);
        for (var piece : pieces) {
            if (text.length() + piece.length() > MOST) {
                texts.add(text.toString());
                text = new StringBuilder(prefix);
            }
            text.append(piece);
        }
        texts.add(text.toString());
        return texts.stream()
                .map(String::stripTrailing)
                .filter(each -> !each.equals(prefix) && !each.isBlank())
                .toList();
    }

    private static List<String> inParts(String words) {
        var parts = new ArrayList<String>();
        for (int from = 0; from < words.length(); ) {
            int to = Math.min(from + MOST, words.length());
            if (to < words.length() && Character.isHighSurrogate(words.charAt(to - 1))) {
                to--;
            }
            parts.add(words.substring(from, to));
            from = to;
        }
        return parts;
    }
}
