package dev.soundings.access;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.project.Projects;

import java.util.Optional;

/**
 * Finds a project by its id or by its name, the id first. Whoever acts on what was typed asks here
 * too, so that they act on what the gate has decided on.
 */
public final class ProjectFinder implements SubjectFinder {
    private final Projects projects;

    public ProjectFinder(Projects projects) {
        this.projects = projects;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PROJECT;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return find(actor.workspace(), id)
                .<Subject>map(Subject.OfProject::new)
                .orElseGet(Subject.Unknown::new);
    }

    /** Archived ones by their id only. */
    public Optional<Project> find(WorkspaceId workspace, String idOrName) {
        return id(idOrName)
                .flatMap(id -> projects.find(workspace, id))
                .or(() -> projects.named(workspace, idOrName));
    }

    private static Optional<ProjectId> id(String text) {
        try {
            return Optional.of(new ProjectId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
