package dev.soundings.response;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.round.RoundId;

import java.util.List;
import java.util.Optional;

/**
 * A secret key for each round with anonymous answers. While it exists, a repeated event finds its
 * own answer again; after the round's close it is destroyed, and nobody can go back from a mark to
 * a person.
 */
public interface RoundKeys {
    /**
     * Keeps {@code fresh} unless the round has a key already; answers with the one that is kept.
     */
    byte[] keepOrFind(WorkspaceId workspace, RoundId round, byte[] fresh);

    Optional<byte[]> find(WorkspaceId workspace, RoundId round);

    void destroy(WorkspaceId workspace, RoundId round);

    /** The rounds of all workspaces whose key still exists. */
    List<Kept> kept();

    /** A round with a key. */
    record Kept(WorkspaceId workspace, RoundId round) {}
}
