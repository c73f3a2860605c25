package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Set;

/** The words in which rules are written; each refuses a body that breaks it, as Discord would. */
final class DiscordRule {
    private DiscordRule() {}

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw DiscordRefusal.invalidForm(otherwise);
        }
    }

    /** Characters are counted as code points. */
    static void length(JsonNode object, String field, int least, int most) {
        var text = DiscordJson.text(object, field);
        int length = text.codePointCount(0, text.length());
        that(
                length >= least && length <= most,
                "%s has %d characters, %d to %d are allowed".formatted(field, length, least, most));
    }

    static void count(String what, int count, int least, int most) {
        that(
                count >= least && count <= most,
                "%s: %d, %d to %d are allowed".formatted(what, count, least, most));
    }

    static void different(String what, Iterable<String> values) {
        Set<String> seen = new HashSet<>();
        values.forEach(value -> that(seen.add(value), what + " is there twice: " + value));
    }
}
