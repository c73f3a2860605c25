package dev.soundings.proofs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A form as somebody fills it who has something to say: words wherever words are asked for, the
 * first option where one must be picked, and nothing in what the browser would not show.
 *
 * @param fields as they are submitted
 * @param written the words among them
 */
record FilledForm(Map<String, String> fields, List<String> written) {
    FilledForm {
        fields = Map.copyOf(fields);
        written = List.copyOf(written);
    }

    static FilledForm of(String dialog, Supplier<String> words) {
        var fields = new LinkedHashMap<String, String>();
        var written = new ArrayList<String>();
        var shown = true;
        for (var tag : Markup.of(dialog).tags()) {
            if (tag.attribute("class").equals("field")) {
                shown = !tag.has("data-shown-by");
            } else if (tag.attribute("type").equals("hidden")) {
                fields.put(tag.attribute("name"), tag.attribute("value"));
            } else if (shown && isForWords(tag)) {
                var said = words.get();
                written.add(said);
                fields.put(tag.attribute("name"), said);
            } else if (shown && tag.has("required") && tag.attribute("type").equals("radio")) {
                fields.putIfAbsent(tag.attribute("name"), tag.attribute("value"));
            }
        }
        return new FilledForm(fields, written);
    }

    /** A detail of another field, as {@code raised-cost}, is left out. */
    private static boolean isForWords(Markup.Tag tag) {
        boolean text = tag.name().equals("textarea") || tag.attribute("type").equals("text");
        return text && !tag.attribute("name").contains("-");
    }
}
