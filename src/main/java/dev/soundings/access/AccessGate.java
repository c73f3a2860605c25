package dev.soundings.access;

import dev.soundings.access.AccessDecision.Reason;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Gate;

/**
 * Looks at everything before its handler does: which route it takes, what that needs, and what the
 * ids it brings stand for today.
 */
final class AccessGate implements Gate {
    private final Guard guard;
    private final RouteTable routes;

    AccessGate(Guard guard, RouteTable routes) {
        this.guard = guard;
        this.routes = routes;
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
        var entered = EntryPoint.of(event);
        return routes.find(entered.feature(), entered.verb())
                .map(route -> admit(event, route.permission(), subject(event, route, entered)))
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

    private Subject subject(ChatEvent event, Route route, EntryPoint entered) {
        var id = entered.idFor(route);
        // While somebody types, what they have typed so far is not yet what they mean.
        if (route.about().equals(SubjectKind.NOTHING)
                || id.isEmpty()
                || event instanceof ChatEvent.SuggestionsAsked) {
            return new Subject.Nothing();
        }
        var found = routes.subject(route, Actor.of(event.origin()), id);
        return isMistyped(event, route, found) ? new Subject.Nothing() : found;
    }

    /**
     * A name of a project, a check-in or a milestone that was typed wrongly, or that several have,
     * is left to the handler, which decides again about what it finds and offers what could be
     * meant.
     */
    private static boolean isMistyped(ChatEvent event, Route route, Subject found) {
        return event instanceof ChatEvent.CommandInvoked
                && route.about().named()
                && found instanceof Subject.Unknown;
    }
}
