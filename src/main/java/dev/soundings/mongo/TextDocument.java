package dev.soundings.mongo;

import dev.soundings.workspace.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that people wrote in one document, in one place, so that it can be erased or encrypted
 * without touching a number.
 *
 * <pre>{@code {words: {"r1/title": "Vendor API slips"}, erased: ["w2"]}}</pre>
 *
 * @param words by what they are in the document
 * @param erased what was there; a tombstone
 */
public record TextDocument(Map<String, String> words, List<String> erased) {
    /**
     * @throws IllegalStateException when the document never had such a text
     */
    Text text(String key) {
        return optional(key)
                .orElseThrow(() -> new IllegalStateException("a document without " + key));
    }

    Optional<Text> optional(String key) {
        return erased.contains(key)
                ? Optional.of(Text.erased())
                : Optional.ofNullable(words.get(key)).map(kept -> new Text(Optional.of(kept)));
    }
}
