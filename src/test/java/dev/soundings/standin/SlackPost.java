package dev.soundings.standin;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/**
 * A message as it stands in a channel.
 *
 * @param onlyFor the one who sees it, when it is ephemeral
 * @param thread the ts of its parent; empty when it stands in the channel itself
 * @param metadata empty when there is none
 * @param edits how often it was changed
 */
public record SlackPost(
        String channel,
        String ts,
        String author,
        String text,
        ArrayNode blocks,
        ObjectNode metadata,
        Optional<String> thread,
        Optional<String> onlyFor,
        int edits,
        boolean deleted) {

    public boolean isEphemeral() {
        return onlyFor.isPresent();
    }

    SlackPost saying(String words, ArrayNode others, ObjectNode data) {
        return new SlackPost(
                channel, ts, author, words, others, data, thread, onlyFor, edits + 1, deleted);
    }

    SlackPost withdrawn() {
        return new SlackPost(
                channel, ts, author, text, blocks, metadata, thread, onlyFor, edits, true);
    }

    ObjectNode json(boolean withMetadata) {
        var json = SlackJson.object();
        json.put("type", "message")
                .put("user", author)
                .put("ts", ts)
                .put("text", text)
                .put("bot_id", SlackTeam.BOT_ID)
                .put("app_id", SlackTeam.APP);
        json.set("blocks", blocks);
        thread.ifPresent(parent -> json.put("thread_ts", parent));
        if (withMetadata && !metadata.isEmpty()) {
            json.set("metadata", metadata);
        }
        return json;
    }
}
