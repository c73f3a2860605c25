package dev.soundings.slack;

import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.WorkspaceId;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An entry of the memory that every process changes as it hears of something: {@code U0LEE U0ANA},
 * to which one adds a person while another takes one away. So it is read anew each time.
 */
record SharedEntry(PlatformMemory memory, WorkspaceId workspace, String shelf, String key) {
    Optional<String> read() {
        return memory.get(workspace, shelf, key);
    }

    void write(String now) {
        memory.put(workspace, shelf, key, now);
    }

    /** Where there is one; again from what lies there by then when another change came between. */
    void change(UnaryOperator<String> change) {
        var before = read();
        while (before.isPresent() && !isReplaced(before.get(), change.apply(before.get()))) {
            before = read();
        }
    }

    /** The same, beginning with nothing where there is none. */
    void begin(UnaryOperator<String> change) {
        if (read().isEmpty()) {
            memory.putIfAbsent(workspace, shelf, key, "");
        }
        change(change);
    }

    private boolean isReplaced(String before, String now) {
        return now.equals(before) || memory.replace(workspace, shelf, key, before, now);
    }
}
