package dev.soundings.chat;

import java.util.List;
import java.util.Optional;

/**
 * A small memory for adapters: shelves of text under keys, within a workspace. The rehearsal room
 * keeps what was said here, Slack and Discord what they must not forget over a restart.
 */
public interface PlatformMemory {
    /** False when there was such an entry already, which stays as it is. */
    boolean putIfAbsent(WorkspaceId workspace, String shelf, String key, String value);

    void put(WorkspaceId workspace, String shelf, String key, String value);

    /** False when something else lies there, or nothing; then it stays as it is. */
    boolean replace(WorkspaceId workspace, String shelf, String key, String expected, String value);

    Optional<String> get(WorkspaceId workspace, String shelf, String key);

    /** In the order of their keys. */
    List<Entry> all(WorkspaceId workspace, String shelf);

    void clear(WorkspaceId workspace, String shelf);

    /** A key and what lies under it. */
    record Entry(String key, String value) {}
}
