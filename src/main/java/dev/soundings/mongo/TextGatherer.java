package dev.soundings.mongo;

import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what people wrote while a value is taken apart into its document. */
final class TextGatherer {
    private final Map<String, String> words = new TreeMap<>();
    private final List<String> erased = new ArrayList<>();

    TextGatherer add(String key, Text text) {
        text.words().ifPresentOrElse(written -> words.put(key, written), () -> erased.add(key));
        return this;
    }

    TextGatherer add(String key, Optional<Text> text) {
        text.ifPresent(written -> add(key, written));
        return this;
    }

    TextDocument gathered() {
        return new TextDocument(words, erased);
    }
}
