package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/**
 * A message as it stands now, edits applied.
 *
 * @param json as the API answers with it
 * @param onlyFor who sees an ephemeral message
 * @param pings whom it notified: {@code everyone}, {@code user 17}, {@code role 4}
 * @param sent the body that posted it or edited it last, as the bot wrote it
 */
public record DiscordMessage(
        String id,
        String channel,
        JsonNode json,
        Optional<String> onlyFor,
        List<String> pings,
        JsonNode sent,
        int edits) {
    public static final int EPHEMERAL = 1 << 6;
    public static final int COMPONENTS_V2 = 1 << 15;

    public DiscordMessage {
        pings = List.copyOf(pings);
    }

    public boolean isEphemeral() {
        return onlyFor.isPresent();
    }

    public JsonNode components() {
        return json.path("components");
    }

    /** All that can be read in it, line by line; controls in square brackets. */
    public String text() {
        return DiscordText.of(json);
    }

    DiscordMessage edited(JsonNode now, List<String> pings, JsonNode sent) {
        return new DiscordMessage(id, channel, now, onlyFor, pings, sent, edits + 1);
    }
}
