package dev.soundings.prompt;

import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;

import java.util.Optional;

/** Whose an invitation is; a round stands for the actor's own invitation in it. */
final class InvitationFinder implements SubjectFinder {
    private final AskedFinder finder;

    InvitationFinder(AskedFinder finder) {
        this.finder = finder;
    }

    @Override
    public boolean finds(Kind kind) {
        return kind == Kind.INVITATION;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return finder.find(actor.workspace(), id, actor.user())
                .<Subject>map(asked ->
                        new Subject.OfPerson(
                                asked.invitation().person(), Optional.of(asked.project())))
                .orElseGet(Subject.Unknown::new);
    }
}
