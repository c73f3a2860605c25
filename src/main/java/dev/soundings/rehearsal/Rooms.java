package dev.soundings.rehearsal;

import dev.soundings.chat.Installations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.WorkspaceId;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Which workspace the room shows: {@code room-1}, and after each reset the next. Nothing is
 * deleted; the workspace before stays, inactive.
 */
final class Rooms {
    private static final String PLATFORM = "rehearsal";
    private static final String PREFIX = "room-";

    private static final Comparator<WorkspaceId> BY_NUMBER = Comparator.comparingInt(Rooms::number);

    private final Installations installations;
    private final Sample sample;

    Rooms(Installations installations, Sample sample) {
        this.installations = installations;
        this.sample = sample;
    }

    static boolean isRoom(WorkspaceId workspace) {
        return workspace.value().startsWith(PREFIX);
    }

    /** The newest room that is active; a new one when there is none. */
    WorkspaceId current() {
        return rooms().filter(Installation::active)
                .map(Installation::workspace)
                .max(BY_NUMBER)
                .orElseGet(this::next);
    }

    /** The new room is there before the old one is closed, so that there is always one. */
    WorkspaceId startAgain() {
        var before = current();
        var next = next();
        installations.save(installation(before, false));
        return next;
    }

    private WorkspaceId next() {
        int last = rooms().map(Installation::workspace).mapToInt(Rooms::number).max().orElse(0);
        return open(last + 1);
    }

    private Stream<Installation> rooms() {
        return installations.all().stream()
                .filter(installation -> isRoom(installation.workspace()));
    }

    private static int number(WorkspaceId room) {
        return Integer.parseInt(room.value().substring(PREFIX.length()));
    }

    private WorkspaceId open(int number) {
        var workspace = new WorkspaceId(PREFIX + number);
        installations.save(installation(workspace, true));
        return workspace;
    }

    private Installation installation(WorkspaceId workspace, boolean active) {
        return new Installation(workspace, PLATFORM, sample.name(), sample.admin(), active);
    }
}
