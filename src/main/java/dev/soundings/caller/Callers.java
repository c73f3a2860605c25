package dev.soundings.caller;

import dev.soundings.chat.ChatEvent;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Looks up who is behind an event. */
public final class Callers {
    /** By a name, as the notation of a cadence needs one. */
    public static final ZoneId UTC = ZoneId.of("UTC");

    private final People people;
    private final Workspaces workspaces;
    private final Wording wording;

    public Callers(People people, Workspaces workspaces, Wording wording) {
        this.people = people;
        this.workspaces = workspaces;
        this.wording = wording;
    }

    /** The gate has let in nobody whom we have not met. */
    public Caller of(ChatEvent event) {
        var origin = event.origin();
        var person = people.find(origin.workspace(), origin.user()).orElseThrow();
        return placeOfAll(event)
                .map(place ->
                        new Caller(
                                event,
                                person,
                                () -> named(place.zone()),
                                wording.in(place.locale()),
                                true))
                .orElseGet(() ->
                        new Caller(
                                event,
                                person,
                                () -> zoneOf(person),
                                wording.in(person.locale()),
                                false));
    }

    /** Where everybody shall read it. */
    private Optional<Workspace> placeOfAll(ChatEvent event) {
        return shares(event) ? workspaces.find(event.origin().workspace()) : Optional.empty();
    }

    private ZoneId zoneOf(Person person) {
        return person.zone()
                .or(() -> workspaces.find(person.workspace()).map(Workspace::zone))
                .map(Callers::named)
                .orElse(UTC);
    }

    private static ZoneId named(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? UTC : zone;
    }

    private static boolean shares(ChatEvent event) {
        return event instanceof ChatEvent.CommandInvoked(_, var call) && call.shares();
    }
}
