package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.people.People;
import dev.soundings.people.Person;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Persons, found by who they are or by workspace.
 *
 * <pre>{@code {_id: "room/tom", v: 1, rev: 1, workspace: "room", user: "tom", name: "Tom",
 *  zone: "Europe/Lisbon", locale: "en", kind: "MEMBER", active: true,
 *  preferences: {workingDays: ["MONDAY", …], quietFrom: "20:00", quietTo: "07:00"},
 *  absences: [{from: "2027-02-15", to: "2027-02-19"}]}}</pre>
 */
final class MongoPeople implements People {
    private final Documents<Person, PersonDocument> people;

    MongoPeople(MongoDatabase database, OwnMemory<PersonDocument> memory) {
        this.people = new Documents<>(database, PersonDocument.SHAPE, memory);
    }

    @Override
    public boolean insert(Person person) {
        return people.insert(person);
    }

    @Override
    public Optional<Person> find(WorkspaceId workspace, UserId id) {
        return people.find(Stored.key(workspace, id));
    }

    @Override
    public Person change(WorkspaceId workspace, UserId id, UnaryOperator<Person> change) {
        return people.change(Stored.key(workspace, id), change);
    }

    @Override
    public List<Person> of(WorkspaceId workspace) {
        return people.list(eq("workspace", workspace.value()), ascending("_id"));
    }
}
