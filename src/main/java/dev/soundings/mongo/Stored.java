package dev.soundings.mongo;

import dev.soundings.chat.WorkspaceId;

/**
 * What every stored document has: an id that begins with its workspace, the version of its shape,
 * and a revision that grows with each change.
 *
 * <pre>{@code {_id: "room/atlas", v: 1, rev: 3, workspace: "room", …}}</pre>
 *
 * @param <T> what it means in the house
 */
interface Stored<T> {
    String id();

    int v();

    long rev();

    T toDomain();

    /** Unique over all workspaces: {@code room/atlas}. */
    static String key(WorkspaceId workspace, Object... unique) {
        var key = new StringBuilder(workspace.value());
        for (var part : unique) {
            key.append('/').append(part);
        }
        return key.toString();
    }
}
