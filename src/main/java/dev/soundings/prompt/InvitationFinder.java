package dev.soundings.prompt;

import dev.soundings.access.Actor;
import dev.soundings.access.Permission;
import dev.soundings.access.Route;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.access.SubjectKind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose an invitation is; a round stands for the actor's own invitation in it. */
public final class InvitationFinder implements SubjectFinder {
    static final SubjectKind INVITATION = new SubjectKind("invitation", "project", false);

    private final AskedFinder finder;

    InvitationFinder(AskedFinder finder) {
        this.finder = finder;
    }

    /** The ways in to one's own invitations. */
    public static List<Route> routes() {
        return Stream.of(
                        "open",
                        "submit",
                        "tap",
                        "pick",
                        "same",
                        "later",
                        "postpone",
                        "skip",
                        "undo",
                        "edit",
                        "private",
                        "more",
                        "away",
                        "direct",
                        "leave")
                .map(verb -> Route.to("answer", verb, Permission.ANSWER, INVITATION))
                .toList();
    }

    @Override
    public SubjectKind kind() {
        return INVITATION;
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
