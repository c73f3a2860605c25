package dev.soundings.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps installations as long as the test runs. */
public final class InMemoryInstallations implements Installations {
    private final Map<WorkspaceId, Installation> all = new LinkedHashMap<>();

    @Override
    public synchronized void save(Installation installation) {
        all.put(installation.workspace(), installation);
    }

    @Override
    public synchronized Optional<Installation> find(WorkspaceId workspace) {
        return Optional.ofNullable(all.get(workspace));
    }

    @Override
    public synchronized List<Installation> all() {
        return List.copyOf(all.values());
    }
}
