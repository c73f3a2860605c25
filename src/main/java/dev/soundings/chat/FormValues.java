package dev.soundings.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person put into a form, by field. A field left empty has no value. */
public record FormValues(Map<String, List<String>> values) {
    public FormValues {
        var kept = new HashMap<String, List<String>>();
        values.forEach((id, all) -> {
            var given = all.stream().filter(value -> !value.isBlank()).toList();
            if (!given.isEmpty()) {
                kept.put(id, given);
            }
        });
        values = Map.copyOf(kept);
    }

    public static FormValues none() {
        return new FormValues(Map.of());
    }

    public boolean has(String id) {
        return values.containsKey(id);
    }

    public List<String> all(String id) {
        return values.getOrDefault(id, List.of());
    }

    public Optional<String> one(String id) {
        return all(id).stream().findFirst();
    }
}
