package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.access.SubjectKind;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Projects;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds an action by its id or {@code A-5}, for access to decide about it. To its owner, and to
 * whoever added it, it is their own; whoever is asked to take it on finds it as an {@link
 * ActionOffers offer}.
 */
public final class ActionSubjects implements SubjectFinder {
    static final SubjectKind ACTION = new SubjectKind("action", "action", false);

    private final Actions actions;
    private final Projects projects;

    ActionSubjects(Actions actions, Projects projects) {
        this.actions = actions;
        this.projects = projects;
    }

    @Override
    public SubjectKind kind() {
        return ACTION;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return find(actor, id, action -> action.belongsTo(actor.user()));
    }

    /**
     * @param isOwn whether it is the actor's own
     */
    Subject find(Actor actor, String id, Predicate<Action> isOwn) {
        return find(actor.workspace(), id)
                .flatMap(action ->
                        projects.find(actor.workspace(), action.project())
                                .map(project ->
                                        isOwn.test(action)
                                                ? new Subject.OfPerson(
                                                        actor.user(), Optional.of(project))
                                                : new Subject.OfProject(project)))
                .orElseGet(Subject.Unknown::new);
    }

    /** What is typed or pressed; whoever acts on it asks here too. */
    public Optional<Action> find(WorkspaceId workspace, String idOrLabel) {
        return EntryNames.number(idOrLabel, "A-")
                .flatMap(number -> actions.labelled(workspace, number))
                .or(() -> EntryNames.id(idOrLabel).flatMap(id -> actions.find(workspace, id)));
    }
}
