package dev.soundings.slack;

import dev.soundings.chat.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes spans in Slack's markup, in pieces that each may begin a new block when one is full: a
 * paragraph of 3,000 {@code &} is 15,000 characters long once it is escaped.
 */
final class SpanWriter {
    /** Short enough that a piece fits anywhere even if every character is escaped. */
    private static final Pattern PIECE = Pattern.compile("[^\\n]{0,200}(?:\\n|\\s|$)|[^\\n]{200}");

    /** ZERO WIDTH SPACE, beside which markup begins and ends. */
    private static final String EDGE = "\u200B";

    private static final String PUNCTUATION = ".,;:!?()";

    private final SlackReader reader;

    SpanWriter(SlackReader reader) {
        this.reader = reader;
    }

    static boolean isPlain(List<Span> spans) {
        return spans.stream().allMatch(Span.Text.class::isInstance);
    }

    /** The words of spans of which all are plain text. */
    static String plain(List<Span> spans) {
        return spans.stream()
                .map(span -> span instanceof Span.Text(var text) ? text : "")
                .collect(Collectors.joining());
    }

    String line(List<Span> spans) {
        return String.join("", pieces(spans));
    }

    List<String> pieces(List<Span> spans) {
        var written = new ArrayList<String>();
        boolean styledBefore = false;
        for (var span : spans) {
            boolean styled = isStyled(span);
            for (var piece : pieces(span)) {
                var before = written.isEmpty() ? "" : written.getLast();
                boolean meets = styled || styledBefore;
                written.add(meets && touch(before, piece) ? EDGE + piece : piece);
                styledBefore = styled;
            }
        }
        return written;
    }

    private List<String> pieces(Span span) {
        return switch (span) {
            case Span.Text(var text) -> cut(text).map(Mrkdwn::escape).toList();
            case Span.Strong(var text) ->
                    cut(text).map(piece -> Mrkdwn.styled('*', piece)).toList();
            case Span.Emphasis(var text) ->
                    cut(text).map(piece -> Mrkdwn.styled('_', piece)).toList();
            case Span.Code(var text) -> cut(text).map(Mrkdwn::code).toList();
            case Span.Link(var label, var target) -> List.of(Mrkdwn.link(target.toString(), label));
            case Span.Mention(var user) -> List.of(Mrkdwn.escape(reader.nameOf(user)));
            case Span.Moment moment -> List.of(moment(moment));
        };
    }

    /**
     * In the zone and language of whoever looks at it.
     *
     * @see <a href="https://docs.slack.dev/messaging/formatting-message-text#date-formatting">
     *     Slack: dates</a>
     */
    private String moment(Span.Moment moment) {
        var format =
                switch (moment.shape()) {
                    case TIME -> "{time}";
                    case DAY -> "{date_short}";
                    case DAY_AND_TIME -> "{date_short} {time}";
                };
        return "<!date^%d^%s|%s>"
                .formatted(moment.at().getEpochSecond(), format, reader.show(moment));
    }

    private static Stream<String> cut(String text) {
        return PIECE.matcher(Mrkdwn.clean(text))
                .results()
                .map(found -> found.group())
                .filter(piece -> !piece.isEmpty());
    }

    private static boolean isStyled(Span span) {
        return switch (span) {
            case Span.Strong _, Span.Emphasis _, Span.Code _ -> true;
            case Span.Text _, Span.Link _, Span.Mention _, Span.Moment _ -> false;
        };
    }

    private static boolean touch(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && isSolid(before.charAt(before.length() - 1))
                && isSolid(after.charAt(0));
    }

    private static boolean isSolid(char c) {
        return !Character.isWhitespace(c) && PUNCTUATION.indexOf(c) < 0;
    }
}
