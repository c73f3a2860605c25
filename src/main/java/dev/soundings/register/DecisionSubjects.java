package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.access.SubjectKind;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;

import java.util.List;
import java.util.Optional;

/**
 * Finds a decision by its id or {@code D-7}, for access to decide about it. To whoever decided, and
 * to whoever wrote it down, it is their own.
 */
public final class DecisionSubjects implements SubjectFinder {
    static final SubjectKind DECISION = new SubjectKind("decision", "decision", false);

    private final Decisions decisions;
    private final Projects projects;

    DecisionSubjects(Decisions decisions, Projects projects) {
        this.decisions = decisions;
        this.projects = projects;
    }

    @Override
    public SubjectKind kind() {
        return DECISION;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return find(actor.workspace(), id)
                .flatMap(decision ->
                        project(decision).map(project -> subject(actor.user(), decision, project)))
                .orElseGet(Subject.Unknown::new);
    }

    /** What is typed or pressed; whoever acts on it asks here too. */
    public Optional<Decision> find(WorkspaceId workspace, String idOrLabel) {
        return EntryNames.number(idOrLabel, "D-")
                .flatMap(number -> decisions.labelled(workspace, number))
                .or(() -> EntryNames.id(idOrLabel).flatMap(id -> decisions.find(workspace, id)));
    }

    public Optional<Project> project(Decision decision) {
        return projects.find(decision.workspace(), decision.project());
    }

    private static Subject subject(UserId actor, Decision decision, Project project) {
        return List.of(decision.decidedBy(), decision.loggedBy()).contains(actor)
                ? new Subject.OfPerson(actor, Optional.of(project))
                : new Subject.OfProject(project);
    }
}
