package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

/** What the API answers to one call; without a body for 204. */
record DiscordAnswer(int status, JsonNode body) {
    static DiscordAnswer ok(JsonNode body) {
        return new DiscordAnswer(200, body);
    }

    static DiscordAnswer nothing() {
        return new DiscordAnswer(204, DiscordJson.object());
    }
}
