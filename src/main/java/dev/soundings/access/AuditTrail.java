package dev.soundings.access;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;
import java.util.List;

/** What was done with power over others' things: who, what, about which, when, by which way in. */
public interface AuditTrail {
    void record(Entry entry);

    /** The newest first. */
    List<Entry> latest(WorkspaceId workspace, int most);

    /**
     * @param route the way in, as {@code command risk close}
     * @param about the id of the subject; never what people wrote
     */
    record Entry(
            WorkspaceId workspace,
            String id,
            UserId who,
            Permission permission,
            String route,
            String about,
            Instant at) {}
}
