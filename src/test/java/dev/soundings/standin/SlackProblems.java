package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong with a payload, each with the place where it is. */
final class SlackProblems {
    private final List<String> found = new ArrayList<>();

    void that(boolean holds, String where, String what) {
        if (!holds) {
            found.add(where + ": " + what);
        }
    }

    /** Slack counts characters, not bytes. */
    void length(JsonNode text, String where, int least, int most) {
        if (!text.isString()) {
            found.add(where + ": a text is expected");
            return;
        }
        var words = text.asString();
        int length = words.codePointCount(0, words.length());
        that(
                length >= least && length <= most,
                where,
                "%d characters, %d to %d are allowed".formatted(length, least, most));
    }

    void optionalLength(JsonNode owner, String field, String where, int most) {
        if (owner.has(field)) {
            length(owner.path(field), where + "." + field, 0, most);
        }
    }

    void count(JsonNode array, String where, int least, int most) {
        that(
                array.isArray() && array.size() >= least && array.size() <= most,
                where,
                "%d items, %d to %d are allowed".formatted(array.size(), least, most));
    }

    void keys(JsonNode object, String where, Set<String> known) {
        object.propertyStream()
                .map(java.util.Map.Entry::getKey)
                .filter(key -> !known.contains(key))
                .forEach(key -> found.add(where + ": unknown field " + key));
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
