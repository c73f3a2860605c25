package dev.soundings.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every way in, as the nouns bring them. What is not in this table is denied. */
final class RouteTable {
    private final Map<String, Route> routes = new HashMap<>();
    private final Map<SubjectKind, SubjectFinder> finders = new HashMap<>();

    /**
     * @throws IllegalStateException when two nouns claim one way in or one kind of subject, or
     *     nobody finds what a way in is about
     */
    RouteTable(List<NounAccess> nouns) {
        for (var noun : nouns) {
            noun.finders().forEach(this::add);
            noun.routes().forEach(this::add);
        }
        routes.values().forEach(this::checkIsFound);
    }

    Optional<Route> find(String feature, String verb) {
        return Optional.ofNullable(routes.get(feature + "/" + verb));
    }

    Subject subject(Route route, Actor actor, String id) {
        return Optional.ofNullable(finders.get(route.about()))
                .map(finder -> finder.find(actor, id))
                .orElseGet(Subject.Unknown::new);
    }

    private void add(SubjectFinder finder) {
        if (finders.putIfAbsent(finder.kind(), finder) != null) {
            throw new IllegalStateException(
                    "two nouns find what is called %s; one of them must let go"
                            .formatted(finder.kind().name()));
        }
    }

    private void add(Route route) {
        if (routes.putIfAbsent(route.toString(), route) != null) {
            throw new IllegalStateException(
                    "two nouns claim the way in %s; one of them must let go".formatted(route));
        }
    }

    private void checkIsFound(Route route) {
        if (!route.about().equals(SubjectKind.NOTHING) && !finders.containsKey(route.about())) {
            throw new IllegalStateException(
                    "%s is about what is called %s, which no noun finds"
                            .formatted(route, route.about().name()));
        }
    }
}
