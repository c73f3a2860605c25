package dev.soundings.people;

import dev.soundings.workspace.Workspace;

import java.time.ZoneId;

/** In whose time a person is asked. */
public final class Zones {
    private Zones() {}

    /** Their own, or the workspace's while nobody has told theirs. */
    public static ZoneId of(Person person, Workspace workspace) {
        return person.zone().orElse(workspace.zone());
    }
}
