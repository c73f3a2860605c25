package dev.soundings.rehearsal;

import java.util.stream.Stream;

/** Which addresses belong to the room. */
final class RoomPaths {
    private RoomPaths() {}

    /** Served on the room's port; its script library may be shared with other pages. */
    static boolean inRoom(String path) {
        return path.equals("/") || path.startsWith("/webjars/htmx.org/") || onlyInRoom(path);
    }

    /** Served on the room's port and nowhere else. */
    static boolean onlyInRoom(String path) {
        return Stream.of("/as/", "/room/", "/rehearsal/").anyMatch(path::startsWith);
    }
}
