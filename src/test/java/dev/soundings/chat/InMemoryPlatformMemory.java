package dev.soundings.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers for platforms as long as the test runs. */
public final class InMemoryPlatformMemory implements PlatformMemory {
    private final Map<Shelf, Map<String, String>> shelves = new HashMap<>();
    private boolean isAway;

    /** Until it comes back, whoever asks it is told that it cannot be reached. */
    public synchronized void goAway() {
        isAway = true;
    }

    public synchronized void comeBack() {
        isAway = false;
    }

    @Override
    public synchronized boolean putIfAbsent(
            WorkspaceId workspace, String shelf, String key, String value) {
        return on(workspace, shelf).putIfAbsent(key, value) == null;
    }

    @Override
    public synchronized void put(WorkspaceId workspace, String shelf, String key, String value) {
        on(workspace, shelf).put(key, value);
    }

    @Override
    public synchronized boolean replace(
            WorkspaceId workspace, String shelf, String key, String expected, String value) {
        return on(workspace, shelf).replace(key, expected, value);
    }

    @Override
    public synchronized Optional<String> get(WorkspaceId workspace, String shelf, String key) {
        return Optional.ofNullable(on(workspace, shelf).get(key));
    }

    @Override
    public synchronized List<Entry> all(WorkspaceId workspace, String shelf) {
        return on(workspace, shelf).entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public synchronized void clear(WorkspaceId workspace, String shelf) {
        on(workspace, shelf).clear();
    }

    private Map<String, String> on(WorkspaceId workspace, String shelf) {
        if (isAway) {
            throw new IllegalStateException("the store is away");
        }
        return shelves.computeIfAbsent(new Shelf(workspace, shelf), _ -> new TreeMap<>());
    }

    private record Shelf(WorkspaceId workspace, String name) {}
}
