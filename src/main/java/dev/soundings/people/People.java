package dev.soundings.people;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All persons. */
public interface People {
    /** False when they are there already, and stay as they are. */
    boolean insert(Person person);

    Optional<Person> find(WorkspaceId workspace, UserId id);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits.
     *
     * @throws java.util.NoSuchElementException when there is no such person
     */
    Person change(WorkspaceId workspace, UserId id, UnaryOperator<Person> change);

    List<Person> of(WorkspaceId workspace);
}
