package dev.soundings.people;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

/** All persons, as long as the test runs. */
public final class InMemoryPeople implements People {
    private final ConcurrentMap<Key, Person> all = new ConcurrentHashMap<>();

    @Override
    public boolean insert(Person person) {
        return all.putIfAbsent(new Key(person.workspace(), person.id()), person) == null;
    }

    @Override
    public Optional<Person> find(WorkspaceId workspace, UserId id) {
        return Optional.ofNullable(all.get(new Key(workspace, id)));
    }

    @Override
    public Person change(WorkspaceId workspace, UserId id, UnaryOperator<Person> change) {
        var changed =
                all.computeIfPresent(
                        new Key(workspace, id), (same, person) -> change.apply(person));
        return Optional.ofNullable(changed)
                .orElseThrow(() -> new NoSuchElementException("no person " + id));
    }

    @Override
    public List<Person> of(WorkspaceId workspace) {
        return all.values().stream().filter(one -> one.workspace().equals(workspace)).toList();
    }

    private record Key(WorkspaceId workspace, UserId id) {}
}
