package dev.soundings.chat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps drafts as long as the test runs. */
public final class InMemoryDrafts implements Drafts {
    private final Map<Key, Kept> drafts = new HashMap<>();

    @Override
    public synchronized void keep(
            WorkspaceId workspace, UserId user, ActionId form, Draft draft, Instant at) {
        drafts.put(new Key(workspace, user, form), new Kept(draft, at));
    }

    @Override
    public synchronized Optional<Draft> find(WorkspaceId workspace, UserId user, ActionId form) {
        return Optional.ofNullable(drafts.get(new Key(workspace, user, form))).map(Kept::draft);
    }

    @Override
    public synchronized void drop(WorkspaceId workspace, UserId user, ActionId form) {
        drafts.remove(new Key(workspace, user, form));
    }

    @Override
    public synchronized void forgetBefore(Instant before) {
        drafts.values().removeIf(kept -> kept.at().isBefore(before));
    }

    private record Key(WorkspaceId workspace, UserId user, ActionId form) {}

    private record Kept(Draft draft, Instant at) {}
}
