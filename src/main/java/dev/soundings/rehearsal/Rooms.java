package dev.soundings.rehearsal;

import dev.soundings.chat.Installations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.WorkspaceId;

import java.util.Comparator;
import java.util.Optional;

/**
 * Which workspace the room shows: {@code room-1}, and after each reset the next. Nothing is
 * deleted; the workspace before stays, inactive.
 */
final class Rooms {
    private static final String PLATFORM = "rehearsal";
    private static final String PREFIX = "room-";

    private final Installations installations;
    private final Sample sample;

    Rooms(Installations installations, Sample sample) {
        this.installations = installations;
        this.sample = sample;
    }

    static boolean isRoom(WorkspaceId workspace) {
        return workspace.value().startsWith(PREFIX);
    }

    WorkspaceId current() {
        return active().map(Installation::workspace).orElseGet(() -> open(1));
    }

    WorkspaceId startAgain() {
        var before = current();
        int number = Integer.parseInt(before.value().substring(PREFIX.length()));
        installations.save(installation(before, false));
        return open(number + 1);
    }

    private Optional<Installation> active() {
        return installations.all().stream()
                .filter(installation -> isRoom(installation.workspace()) && installation.active())
                .max(Comparator.comparing(installation -> installation.workspace().value()));
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
