package dev.soundings.chat;

import dev.soundings.wording.Phrases;
import dev.soundings.wording.TextKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text of the bot with spans in it: {@code Sentence.of(phrases, PromptText.WHY, "sponsor", new
 * Span.Mention(ana))} for the pattern {@code Sponsor: {sponsor}}. A parameter that is no span is
 * formatted as ICU does.
 */
public final class Sentence {
    /** A private-use character around the number of a span, which no pattern contains. */
    private static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE000");

    private Sentence() {}

    public static List<Span> of(Phrases phrases, TextKey key, Object... namesAndValues) {
        Require.that(namesAndValues.length % 2 == 0, "a parameter without a value");
        var spans = new ArrayList<Span>();
        var values = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], marked(namesAndValues[i + 1], spans));
        }
        return cut(phrases.say(key, Map.copyOf(values)), spans);
    }

    private static Object marked(Object value, List<Span> spans) {
        return switch (value) {
            case Span span -> {
                spans.add(span);
                yield "\uE000" + (spans.size() - 1) + "\uE000";
            }
            case CharSequence text -> text.toString().replace("\uE000", "");
            default -> value;
        };
    }

    private static List<Span> cut(String text, List<Span> spans) {
        var cut = new ArrayList<Span>();
        int from = 0;
        for (var mark = MARK.matcher(text); mark.find(); from = mark.end()) {
            addText(cut, text.substring(from, mark.start()));
            cut.add(spans.get(Integer.parseInt(mark.group(1))));
        }
        addText(cut, text.substring(from));
        return List.copyOf(cut);
    }

    private static void addText(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span.Text(text));
        }
    }
}
