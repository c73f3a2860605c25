package dev.soundings.chat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps drafts as long as the test runs. */
public final class InMemoryDrafts implements Drafts {
    private final Map<Key, Draft> drafts = new HashMap<>();

    @Override
    public synchronized void keep(
            WorkspaceId workspace, UserId user, ActionId form, FormValues values, Instant at) {
        drafts.put(new Key(workspace, user, form), new Draft(values, at));
    }

    @Override
    public synchronized Optional<FormValues> find(
            WorkspaceId workspace, UserId user, ActionId form) {
        return Optional.ofNullable(drafts.get(new Key(workspace, user, form))).map(Draft::values);
    }

    @Override
    public synchronized void drop(WorkspaceId workspace, UserId user, ActionId form) {
        drafts.remove(new Key(workspace, user, form));
    }

    @Override
    public synchronized void forgetBefore(Instant before) {
        drafts.values().removeIf(draft -> draft.at().isBefore(before));
    }

    private record Key(WorkspaceId workspace, UserId user, ActionId form) {}

    private record Draft(FormValues values, Instant at) {}
}
