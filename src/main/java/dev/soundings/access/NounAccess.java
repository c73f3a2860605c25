package dev.soundings.access;

import java.util.List;

/**
 * What a noun tells access about itself: every way in to it, and how what they are about is found.
 * What no noun brings is denied.
 */
public record NounAccess(List<Route> routes, List<SubjectFinder> finders) {
    public NounAccess {
        routes = List.copyOf(routes);
        finders = List.copyOf(finders);
    }
}
