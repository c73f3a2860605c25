package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds entries by their id or label, and says to access what they are to somebody: one's own, the
 * project's, or private. What was raised in private opens to its reader and its raiser by no role
 * at all.
 */
public final class EntryFinder {
    private final Entries entries;
    private final Projects projects;

    EntryFinder(Entries entries, Projects projects) {
        this.entries = entries;
        this.projects = projects;
    }

    /** What is typed or pressed; whoever acts on it asks here too. */
    public <D extends Detail> Optional<Entry<D>> find(
            EntryKind<D> kind, WorkspaceId workspace, String idOrLabel) {
        return kind.family().stream()
                .flatMap(each -> one(each, workspace, idOrLabel).stream())
                .findFirst();
    }

    public Optional<Project> project(Entry<?> entry) {
        return projects.find(entry.workspace(), entry.project());
    }

    /** To whoever acts on it. */
    <D extends Detail> Subject subject(Actor actor, Entry<D> entry) {
        return subject(actor, entry, entry.kind().isOwn(entry, actor.user()));
    }

    /** To whoever was asked to own it, and may say whether it is theirs. */
    <D extends Detail> Subject offer(Actor actor, Entry<D> entry) {
        return subject(
                actor,
                entry,
                entry.kind().isOwn(entry, actor.user())
                        || entry.ownership().isAskedOf(actor.user()));
    }

    private Subject subject(Actor actor, Entry<?> entry, boolean own) {
        return project(entry)
                .map(project -> subject(actor.user(), entry, own, project))
                .orElseGet(Subject.Unknown::new);
    }

    private static Subject subject(UserId actor, Entry<?> entry, boolean own, Project project) {
        if (entry.privateTo().isEmpty()) {
            return own
                    ? new Subject.OfPerson(actor, Optional.of(project))
                    : new Subject.OfProject(project);
        }
        var readers = readers(entry);
        return own && !readers.contains(actor)
                ? new Subject.OfPerson(actor, Optional.empty())
                : new Subject.PrivateEntry(project, readers);
    }

    private static Set<UserId> readers(Entry<?> entry) {
        return Stream.of(entry.privateTo(), entry.raisedBy())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private <D extends Detail> Optional<Entry<D>> one(
            EntryKind<D> kind, WorkspaceId workspace, String idOrLabel) {
        return EntryNames.number(idOrLabel, kind.letter() + "-")
                .flatMap(number -> entries.numbered(kind, workspace, number))
                .or(() ->
                        EntryNames.id(idOrLabel).flatMap(id -> entries.find(kind, workspace, id)));
    }
}
