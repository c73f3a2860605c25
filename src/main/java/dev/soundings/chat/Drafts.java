package dev.soundings.chat;

import java.time.Instant;
import java.util.Optional;

/** What people typed into forms that they have not submitted yet. */
public interface Drafts {
    void keep(WorkspaceId workspace, UserId user, ActionId form, Draft draft, Instant at);

    Optional<Draft> find(WorkspaceId workspace, UserId user, ActionId form);

    void drop(WorkspaceId workspace, UserId user, ActionId form);

    void forgetBefore(Instant before);
}
