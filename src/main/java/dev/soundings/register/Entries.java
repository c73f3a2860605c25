package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All entries of the register, of every kind. */
public interface Entries {
    /** False when the id is there already. */
    <D extends Detail> boolean insert(Entry<D> entry);

    <D extends Detail> Optional<Entry<D>> find(
            EntryKind<D> kind, WorkspaceId workspace, EntryId id);

    /** By the 14 of {@code R-14}. */
    <D extends Detail> Optional<Entry<D>> numbered(
            EntryKind<D> kind, WorkspaceId workspace, int number);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    <D extends Detail> Entry<D> change(
            EntryKind<D> kind, WorkspaceId workspace, EntryId id, UnaryOperator<Entry<D>> change);

    /**
     * What {@code actor} may see of a project, in every state and by number: those that are not
     * private, and private ones of which the actor is the reader or the raiser.
     */
    <D extends Detail> List<Entry<D>> visibleTo(Actor actor, EntryKind<D> kind, ProjectId project);

    /** Those that are not private, in every state, for what is told to others; by number. */
    <D extends Detail> List<Entry<D>> ofProject(
            EntryKind<D> kind, WorkspaceId workspace, ProjectId project);

    /** Open ones that {@code owner} has accepted, by number. */
    <D extends Detail> List<Entry<D>> ownedBy(
            EntryKind<D> kind, WorkspaceId workspace, UserId owner);

    /** Open ones that {@code user} was asked to own and has not answered, by number. */
    <D extends Detail> List<Entry<D>> offeredTo(
            EntryKind<D> kind, WorkspaceId workspace, UserId user);

    /**
     * Those of {@code owner} about which they are to be asked on {@code date} or before, the
     * earliest first; what is proposed or dropped is not among them.
     */
    <D extends Detail> List<Entry<D>> due(
            EntryKind<D> kind, WorkspaceId workspace, UserId owner, LocalDate date);

    /** Of all workspaces: open ones that somebody was asked to own and has not answered. */
    List<Entry<?>> askingForAnOwner(int most);

    /**
     * Of all workspaces and of these kinds: those with {@link Entry#isUntold something to tell}.
     */
    List<Entry<?>> untold(Collection<? extends EntryKind<?>> kinds, int most);
}
