package dev.soundings.access;

import dev.soundings.access.AccessDecision.Denied;
import dev.soundings.access.AccessDecision.Reason;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.wording.AccessText;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.StableId;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stands before what people do: asks {@link Access}, tells whoever may not, and writes down what
 * was done with power over others' things. Handlers ask it once more when what an action is about
 * was chosen only in a form:
 *
 * <pre>
 * return guard.refuse(event, Permission.ADD_ENTRY, new Subject.OfProject(chosen))
 *         .orElseGet(() -> raise(chosen, submitted));
 * </pre>
 */
public final class Guard {
    private final Access access;
    private final AuditTrail trail;
    private final People people;
    private final Wording wording;

    public Guard(Access access, AuditTrail trail, People people, Wording wording) {
        this.access = access;
        this.trail = trail;
        this.people = people;
        this.wording = wording;
    }

    /** What to answer instead of doing it; empty when it may be done, which is then on record. */
    public Optional<ChatReply> refuse(ChatEvent event, Permission permission, Subject subject) {
        var actor = Actor.of(event.origin());
        if (access.decide(actor, permission, subject) instanceof Denied(var reason)) {
            return Optional.of(refusal(event, reason));
        }
        if (permission.isPrivileged() && isDone(event) && isOthers(actor, subject)) {
            record(event, permission, about(event, subject));
        }
        return Optional.empty();
    }

    ChatReply refusal(ChatEvent event, Reason reason) {
        if (event instanceof ChatEvent.SuggestionsAsked) {
            return new ChatReply.Suggestions(List.of());
        }
        var phrases = wording.in(localeOf(Actor.of(event.origin())));
        return ChatReply.whisper(phrases.say(text(reason)));
    }

    private Locale localeOf(Actor actor) {
        return people.find(actor.workspace(), actor.user())
                .map(Person::locale)
                .orElse(Locale.ENGLISH);
    }

    private static AccessText text(Reason reason) {
        return switch (reason) {
            case NOT_A_MEMBER -> AccessText.NOT_A_MEMBER;
            case NOT_YOURS -> AccessText.NOT_YOURS;
            case OWNERS_ONLY -> AccessText.OWNERS_ONLY;
            case PEOPLE_OF_THE_PROJECT_ONLY -> AccessText.PEOPLE_OF_THE_PROJECT_ONLY;
            case EDITOR_ONLY -> AccessText.EDITOR_ONLY;
            case ADMINISTRATORS_ONLY -> AccessText.ADMINISTRATORS_ONLY;
            // One sentence for both, so that nobody can find out what exists.
            case PRIVATE, UNKNOWN_SUBJECT -> AccessText.UNKNOWN;
            case UNKNOWN_ACTION -> AccessText.UNKNOWN_ACTION;
        };
    }

    /** Typing and closing do nothing yet. */
    private static boolean isDone(ChatEvent event) {
        return !(event instanceof ChatEvent.SuggestionsAsked)
                && !(event instanceof ChatEvent.FormClosed);
    }

    private static boolean isOthers(Actor actor, Subject subject) {
        return switch (subject) {
            case Subject.Nothing nothing -> false;
            case Subject.Unknown unknown -> false;
            case Subject.OfPerson(var person, var project) -> !person.equals(actor.user());
            case Subject.OfProject project -> true;
            case Subject.Edited edited -> true;
            case Subject.PrivateEntry entry -> true;
        };
    }

    /**
     * Writes down what turned out only while it was done.
     *
     * @param about the id of what it was done with
     */
    public void record(ChatEvent event, Permission permission, String about) {
        var origin = event.origin();
        trail.record(
                new AuditTrail.Entry(
                        origin.workspace(),
                        StableId.of(origin.workspace() + "/" + origin.event() + "/" + permission),
                        origin.user(),
                        permission,
                        EntryPoint.of(event).label(),
                        about,
                        origin.at()));
    }

    /** Ids only: what was typed could hold a person's words. */
    private static String about(ChatEvent event, Subject subject) {
        var id = EntryPoint.of(event).id();
        if (!id.isEmpty()) {
            return id;
        }
        return switch (subject) {
            case Subject.Nothing nothing -> "";
            case Subject.Unknown unknown -> "";
            case Subject.OfPerson(var person, var project) -> person.value();
            case Subject.OfProject(var project) -> project.id().value();
            case Subject.Edited(var editor, var projects) -> editor.value();
            case Subject.PrivateEntry(var project, var readers) -> project.id().value();
        };
    }
}
