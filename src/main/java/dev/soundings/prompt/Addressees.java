package dev.soundings.prompt;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.people.Zones;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.util.Optional;

/** Finds out how to write to somebody, as of now. */
final class Addressees {
    private final Workspaces workspaces;
    private final People people;
    private final Wording wording;

    Addressees(Workspaces workspaces, People people, Wording wording) {
        this.workspaces = workspaces;
        this.people = people;
        this.wording = wording;
    }

    Optional<Addressee> find(WorkspaceId workspace, UserId user) {
        return workspaces
                .find(workspace)
                .flatMap(place -> people.find(workspace, user).map(person -> of(place, person)));
    }

    /** Somebody whom a door has let in already. */
    Addressee known(WorkspaceId workspace, UserId user) {
        return find(workspace, user).orElseThrow();
    }

    private Addressee of(Workspace workspace, Person person) {
        return new Addressee(person, Zones.of(person, workspace), wording.in(person.locale()));
    }
}
