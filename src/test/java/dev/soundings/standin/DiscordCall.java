package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/** A call that has found its route, with what stood in the path's places. */
record DiscordCall(DiscordRequest request, String template, Map<String, String> places) {
    DiscordCall {
        places = Map.copyOf(places);
    }

    String place(String name) {
        return places.getOrDefault(name, "");
    }

    JsonNode body() {
        return request.body();
    }
}
