package dev.soundings.register;

import dev.soundings.chat.WorkspaceId;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What every part of the register is kept by.
 *
 * @param <E> one entry of it, such as a {@link Risk}
 */
public interface Entries<E extends Entry> {
    /** False when the id is there already. */
    boolean insert(E entry);

    Optional<E> find(WorkspaceId workspace, EntryId id);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    E change(WorkspaceId workspace, EntryId id, UnaryOperator<E> change);
}
