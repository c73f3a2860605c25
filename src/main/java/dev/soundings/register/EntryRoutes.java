package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.access.NounAccess;
import dev.soundings.access.Permission;
import dev.soundings.access.Route;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.access.SubjectKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ways in to the register, which follow from the steps of its kinds: adding needs one
 * permission, seeing another, and every step that changes an entry the third. Whether to own one is
 * said by whoever is asked.
 */
public final class EntryRoutes {
    private static final Set<String> OWNERSHIP = Set.of(EntryActions.ACCEPT, EntryActions.DECLINE);

    private final EntryFinder finder;

    EntryRoutes(EntryFinder finder) {
        this.finder = finder;
    }

    NounAccess of(EntryKinds kinds) {
        var finders = new ArrayList<SubjectFinder>();
        for (var kind : kinds.all()) {
            finders.add(finder(kind, entry(kind), EntryFinder::subject));
            finders.add(finder(kind, offer(kind), EntryFinder::offer));
        }
        return new NounAccess(routes(kinds), finders);
    }

    public static List<Route> routes(EntryKinds kinds) {
        return kinds.all().stream()
                .flatMap(kind -> routes(kind, entry(kind), offer(kind)).stream())
                .toList();
    }

    private static SubjectKind entry(EntryKind<?> kind) {
        return new SubjectKind(kind.noun(), kind.noun(), false);
    }

    /** One that somebody was asked to own, to whom it is theirs to see and to answer. */
    private static SubjectKind offer(EntryKind<?> kind) {
        return new SubjectKind("offered " + kind.noun(), kind.noun(), false);
    }

    private static List<Route> routes(EntryKind<?> kind, SubjectKind entry, SubjectKind offer) {
        var noun = kind.noun();
        var routes = new ArrayList<Route>();
        routes.add(Route.to(noun, kind.addVerb(), Permission.ADD_ENTRY, SubjectKind.PROJECT));
        routes.add(Route.to(noun, EntryActions.LIST, Permission.SEE_ENTRY, SubjectKind.PROJECT));
        routes.add(Route.to(noun, EntryActions.SHOW, Permission.SEE_ENTRY, offer));
        kind.shortcut()
                .map(shortcut -> Route.to(shortcut.name(), Route.SHORTCUT, Permission.ADD_ENTRY))
                .ifPresent(routes::add);
        kind.steps().stream()
                .map(Step::verb)
                .distinct()
                .map(verb ->
                        OWNERSHIP.contains(verb)
                                ? Route.to(noun, verb, Permission.DECIDE_OWNERSHIP, offer)
                                : Route.to(noun, verb, Permission.CHANGE_ENTRY, entry))
                .forEach(routes::add);
        return routes;
    }

    private <D extends Detail> SubjectFinder finder(
            EntryKind<D> kind, SubjectKind about, ToSubject toSubject) {
        return new SubjectFinder() {
            @Override
            public SubjectKind kind() {
                return about;
            }

            @Override
            public Subject find(Actor actor, String id) {
                return finder.find(kind, actor.workspace(), id)
                        .map(entry -> toSubject.of(finder, actor, entry))
                        .orElseGet(Subject.Unknown::new);
            }
        };
    }

    /** What an entry is to whoever acts on it, or is asked to own it. */
    private interface ToSubject {
        Subject of(EntryFinder finder, Actor actor, Entry<?> entry);
    }
}
