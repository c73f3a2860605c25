package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.access.SubjectKind;

/**
 * Finds an action for whoever is asked to take it on: they may read it, and say whether it is
 * theirs. Until they have accepted it, nothing else about it is theirs to do.
 */
final class ActionOffers implements SubjectFinder {
    static final SubjectKind OFFER = new SubjectKind("offered action", "action", false);

    private final ActionSubjects actions;

    ActionOffers(ActionSubjects actions) {
        this.actions = actions;
    }

    @Override
    public SubjectKind kind() {
        return OFFER;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return actions.find(
                actor,
                id,
                action ->
                        action.belongsTo(actor.user())
                                || action.ownership().isAskedOf(actor.user()));
    }
}
