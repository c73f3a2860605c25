package dev.soundings.access;

import dev.soundings.access.Decision.Reason;
import dev.soundings.access.SubjectFinder.Kind;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at everything before its handler does: which route it takes, what that needs, and what the
 * ids it brings stand for today.
 */
final class AccessGate implements Gate {
    /** What people call by a name they chose themselves. */
    private static final Set<Kind> NAMED = EnumSet.of(Kind.PROJECT, Kind.CHECK_IN, Kind.MILESTONE);

    private final Guard guard;
    private final List<SubjectFinder> finders;

    AccessGate(Guard guard, List<SubjectFinder> finders) {
        this.guard = guard;
        this.finders = List.copyOf(finders);
    }

    @Override
    public Verdict admit(ChatEvent event) {
        return switch (event) {
            // Comes from the platform itself, and may be the first we hear of somebody.
            case ChatEvent.ProfileChanged changed -> new Verdict.Admitted();
            case ChatEvent.HomeOpened opened -> forAll(event);
            case ChatEvent.CommandMisread misread -> forAll(event);
            case ChatEvent.SuggestionsAsked asked -> byRoute(event);
            case ChatEvent.CommandInvoked command -> byRoute(event);
            case ChatEvent.ButtonPressed pressed -> byRoute(event);
            case ChatEvent.Chosen chosen -> byRoute(event);
            case ChatEvent.FormSubmitted submitted -> byRoute(event);
            case ChatEvent.FormClosed closed -> byRoute(event);
            case ChatEvent.MessageShortcut shortcut -> byRoute(event);
        };
    }

    private Verdict forAll(ChatEvent event) {
        return admit(event, Permission.USE, new Subject.Nothing());
    }

    private Verdict byRoute(ChatEvent event) {
        var way = WayIn.of(event);
        return Routes.find(way.feature(), way.verb())
                .map(route -> admit(event, route.permission(), subject(event, route, way)))
                .orElseGet(() -> denied(event));
    }

    private Verdict admit(ChatEvent event, Permission permission, Subject subject) {
        return guard.refuse(event, permission, subject)
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(Verdict.Admitted::new);
    }

    private Verdict denied(ChatEvent event) {
        ChatReply reply =
                guard.refuse(event, Permission.USE, new Subject.Nothing())
                        .orElseGet(() -> guard.refusal(event, Reason.UNKNOWN_ACTION));
        return new Verdict.Refused(reply);
    }

    private Subject subject(ChatEvent event, Route route, WayIn way) {
        var id = way.idFor(route);
        // While somebody types, what they have typed so far is not yet what they mean.
        if (route.about() == Kind.NOTHING
                || id.isEmpty()
                || event instanceof ChatEvent.SuggestionsAsked) {
            return new Subject.Nothing();
        }
        var found =
                finders.stream()
                        .filter(finder -> finder.finds(route.about()))
                        .map(finder -> finder.find(Actor.of(event.origin()), id))
                        .findFirst()
                        .orElseGet(Subject.Unknown::new);
        return isMistyped(event, route, found) ? new Subject.Nothing() : found;
    }

    /**
     * A name of a project, a check-in or a milestone that was typed wrongly, or that several have,
     * is left to the handler, which decides again about what it finds and offers what could be
     * meant.
     */
    private static boolean isMistyped(ChatEvent event, Route route, Subject found) {
        return event instanceof ChatEvent.CommandInvoked
                && NAMED.contains(route.about())
                && found instanceof Subject.Unknown;
    }
}
