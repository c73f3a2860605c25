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
        var workspace = workspaces.find(origin.workspace());
        var shared = workspace.filter(place -> shares(event));
        if (shared.isPresent()) {
            var phrases = wording.in(shared.get().locale());
            return new Caller(event, person, named(shared.get().zone()), phrases, true);
        }
        var zone = person.zone().or(() -> workspace.map(Workspace::zone)).orElse(UTC);
        return new Caller(event, person, named(zone), wording.in(person.locale()), false);
    }

    private static ZoneId named(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? UTC : zone;
    }

    private static boolean shares(ChatEvent event) {
        return event instanceof ChatEvent.CommandInvoked(_, var call) && call.shares();
    }
}
