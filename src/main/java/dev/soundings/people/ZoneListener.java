package dev.soundings.people;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.Instant;

/**
 * Hears that somebody is in another zone now, so that what is planned for their morning moves
 * along. Whoever keeps a new zone tells all of these; one that missed it, in a crash, finds out
 * when the old hour comes.
 */
public interface ZoneListener {
    void moved(WorkspaceId workspace, UserId person, Instant at);
}
