package dev.soundings.access;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneId;
import dev.soundings.project.Milestones;
import dev.soundings.project.Projects;

import java.util.Optional;

/**
 * Finds a milestone by its id or by its name: {@code Pilot in two stores}, where only one project
 * has one of that name. Whoever acts on what was typed asks here too, so that they act on what the
 * gate has decided on.
 */
public final class MilestoneFinder implements SubjectFinder {
    private final Milestones milestones;
    private final Projects projects;

    public MilestoneFinder(Milestones milestones, Projects projects) {
        this.milestones = milestones;
        this.projects = projects;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.MILESTONE;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return find(actor.workspace(), id)
                .flatMap(milestone -> projects.find(actor.workspace(), milestone.project()))
                .<Subject>map(Subject.OfProject::new)
                .orElseGet(Subject.Unknown::new);
    }

    /** Empty also when several could be meant; those of archived projects by their id only. */
    public Optional<Milestone> find(WorkspaceId workspace, String idOrName) {
        return id(idOrName)
                .flatMap(id -> milestones.find(workspace, id))
                .or(() -> theOnly(workspace, idOrName));
    }

    private Optional<Milestone> theOnly(WorkspaceId workspace, String name) {
        var called =
                milestones.named(workspace, name).stream()
                        .filter(milestone -> isCurrent(workspace, milestone))
                        .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private boolean isCurrent(WorkspaceId workspace, Milestone milestone) {
        return projects.find(workspace, milestone.project())
                .filter(project -> !project.archived())
                .isPresent();
    }

    private static Optional<MilestoneId> id(String text) {
        try {
            return Optional.of(new MilestoneId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
