package dev.soundings.standin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which method and path are answered by whom; paths are written as in Discord's OpenAPI document.
 */
final class DiscordRoutes {
    private final List<Route> routes = new ArrayList<>();

    private record Route(
            String method, String template, Function<DiscordCall, DiscordAnswer> handler) {}

    /** A call and who answers it. */
    record Found(DiscordCall call, Function<DiscordCall, DiscordAnswer> handler) {
        DiscordAnswer answer() {
            return handler.apply(call);
        }
    }

    DiscordRoutes on(String method, String template, Function<DiscordCall, DiscordAnswer> handler) {
        routes.add(new Route(method, template, handler));
        return this;
    }

    /** The first that fits, so that {@code @me} and {@code @original} are named before places. */
    Optional<Found> find(DiscordRequest request) {
        return routes.stream()
                .filter(route -> route.method().equals(request.method()))
                .flatMap(route ->
                        places(route.template(), request.path())
                                .map(places ->
                                        new Found(
                                                new DiscordCall(request, route.template(), places),
                                                route.handler()))
                                .stream())
                .findFirst();
    }

    private static Optional<Map<String, String>> places(String template, String path) {
        var names = template.split("/", -1);
        var parts = path.split("/", -1);
        if (names.length != parts.length) {
            return Optional.empty();
        }
        var places = new HashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                places.put(names[i].substring(1, names[i].length() - 1), parts[i]);
            } else if (!names[i].equals(parts[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(places);
    }
}
