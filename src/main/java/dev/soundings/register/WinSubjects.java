package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.access.SubjectKind;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Projects;

import java.util.Optional;

/** Finds a win by its id or {@code W-3}, for access to decide about it. */
public final class WinSubjects implements SubjectFinder {
    static final SubjectKind WIN = new SubjectKind("win", "win", false);

    private final Wins wins;
    private final Projects projects;

    WinSubjects(Wins wins, Projects projects) {
        this.wins = wins;
        this.projects = projects;
    }

    @Override
    public SubjectKind kind() {
        return WIN;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return find(actor.workspace(), id)
                .flatMap(win -> projects.find(actor.workspace(), win.project()))
                .<Subject>map(Subject.OfProject::new)
                .orElseGet(Subject.Unknown::new);
    }

    /** What is typed or pressed; whoever acts on it asks here too. */
    public Optional<Win> find(WorkspaceId workspace, String idOrLabel) {
        return EntryNames.number(idOrLabel, "W-")
                .flatMap(number -> wins.labelled(workspace, number))
                .or(() -> EntryNames.id(idOrLabel).flatMap(id -> wins.find(workspace, id)));
    }
}
