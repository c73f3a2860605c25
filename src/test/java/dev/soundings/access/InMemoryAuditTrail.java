package dev.soundings.access;

import static java.util.Comparator.comparing;

import dev.soundings.chat.WorkspaceId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The audit trail, as long as the test runs. */
public final class InMemoryAuditTrail implements AuditTrail {
    private final Map<Key, Entry> entries = new LinkedHashMap<>();

    @Override
    public synchronized void record(Entry entry) {
        entries.putIfAbsent(new Key(entry.workspace(), entry.id()), entry);
    }

    @Override
    public synchronized List<Entry> latest(WorkspaceId workspace, int most) {
        return entries.values().stream()
                .filter(entry -> entry.workspace().equals(workspace))
                .sorted(comparing(Entry::at).reversed())
                .limit(most)
                .toList();
    }

    private record Key(WorkspaceId workspace, String id) {}
}
