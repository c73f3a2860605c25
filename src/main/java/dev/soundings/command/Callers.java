package dev.soundings.command;

import dev.soundings.chat.ChatEvent;
import dev.soundings.people.People;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Looks up who is behind an event. */
final class Callers {
    /** By a name, as the notation of a cadence needs one. */
    static final ZoneId UTC = ZoneId.of("UTC");

    private final People people;
    private final Workspaces workspaces;
    private final Wording wording;

    Callers(People people, Workspaces workspaces, Wording wording) {
        this.people = people;
        this.workspaces = workspaces;
        this.wording = wording;
    }

    /** The gate has let in nobody whom we have not met. */
    Caller of(ChatEvent event) {
        var origin = event.origin();
        var person = people.find(origin.workspace(), origin.user()).orElseThrow();
        var zone =
                person.zone()
                        .or(() -> workspaces.find(origin.workspace()).map(Workspace::zone))
                        .filter(known -> !known.equals(ZoneOffset.UTC))
                        .orElse(UTC);
        return new Caller(event, person, zone, wording.in(person.locale()));
    }
}
