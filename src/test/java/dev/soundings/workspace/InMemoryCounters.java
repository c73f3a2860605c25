package dev.soundings.workspace;

import dev.soundings.chat.WorkspaceId;

import java.util.HashMap;
import java.util.Map;

/** Rising numbers, as long as the test runs. */
public final class InMemoryCounters implements Counters {
    private final Map<String, Integer> last = new HashMap<>();

    @Override
    public synchronized int next(WorkspaceId workspace, String name) {
        return last.merge(workspace + "/" + name, 1, Integer::sum);
    }
}
