package dev.soundings.rehearsal;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Draft;
import dev.soundings.chat.Drafts;
import dev.soundings.chat.EventId;
import dev.soundings.chat.Installations;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.SeenEvents;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a platform remembers, for tests of the room; it outlives the room and so plays a restart.
 */
final class InMemoryPlatform implements PlatformMemory, Installations, SeenEvents, Drafts {
    private final Map<String, Map<String, String>> shelves = new ConcurrentHashMap<>();
    private final Map<WorkspaceId, Installation> installations = new ConcurrentHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();

    @Override
    public synchronized boolean putIfAbsent(
            WorkspaceId workspace, String shelf, String key, String value) {
        return shelf(workspace, shelf).putIfAbsent(key, value) == null;
    }

    @Override
    public synchronized void put(WorkspaceId workspace, String shelf, String key, String value) {
        shelf(workspace, shelf).put(key, value);
    }

    @Override
    public synchronized boolean replace(
            WorkspaceId workspace, String shelf, String key, String expected, String value) {
        return shelf(workspace, shelf).replace(key, expected, value);
    }

    @Override
    public synchronized Optional<String> get(WorkspaceId workspace, String shelf, String key) {
        return Optional.ofNullable(shelf(workspace, shelf).get(key));
    }

    @Override
    public synchronized List<Entry> all(WorkspaceId workspace, String shelf) {
        var all = new ArrayList<Entry>();
        shelf(workspace, shelf).forEach((key, value) -> all.add(new Entry(key, value)));
        return all;
    }

    @Override
    public synchronized void clear(WorkspaceId workspace, String shelf) {
        shelf(workspace, shelf).clear();
    }

    @Override
    public void save(Installation installation) {
        installations.put(installation.workspace(), installation);
    }

    @Override
    public Optional<Installation> find(WorkspaceId workspace) {
        return Optional.ofNullable(installations.get(workspace));
    }

    @Override
    public List<Installation> all() {
        return List.copyOf(installations.values());
    }

    @Override
    public synchronized boolean wasHandled(WorkspaceId workspace, EventId event) {
        return seen.contains(workspace + " " + event);
    }

    @Override
    public synchronized void markHandled(WorkspaceId workspace, EventId event, Instant at) {
        seen.add(workspace + " " + event);
    }

    @Override
    public void keep(WorkspaceId workspace, UserId user, ActionId form, Draft draft, Instant at) {
        drafts.put(user + " " + form, draft);
    }

    @Override
    public Optional<Draft> find(WorkspaceId workspace, UserId user, ActionId form) {
        return Optional.ofNullable(drafts.get(user + " " + form));
    }

    @Override
    public void drop(WorkspaceId workspace, UserId user, ActionId form) {
        drafts.remove(user + " " + form);
    }

    @Override
    public void forgetBefore(Instant before) {}

    private Map<String, String> shelf(WorkspaceId workspace, String shelf) {
        return shelves.computeIfAbsent(workspace + " " + shelf, name -> new TreeMap<>());
    }
}
