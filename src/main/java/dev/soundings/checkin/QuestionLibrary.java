package dev.soundings.checkin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The question sets as the files say today, by name: {@code why}, {@code risk}. What was asked
 * earlier is kept in {@link QuestionSets}.
 */
public final class QuestionLibrary {
    private final Map<String, QuestionSet> sets = new TreeMap<>();

    public QuestionLibrary(List<QuestionSet> sets) {
        sets.forEach(set -> this.sets.put(set.name(), set));
    }

    /** In alphabetical order. */
    public List<String> names() {
        return List.copyOf(sets.keySet());
    }

    public Optional<QuestionSet> current(String name) {
        return Optional.ofNullable(sets.get(name));
    }
}
