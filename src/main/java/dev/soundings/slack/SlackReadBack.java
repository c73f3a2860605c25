package dev.soundings.slack;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatGateway.Found;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks whether a message is out of which Slack has not said so: the key that went with it is found
 * among the latest of the place for which it was meant.
 */
final class SlackReadBack {
    /** Two clocks may differ; the key decides. */
    private static final Duration BEFORE = Duration.ofMinutes(1);

    private final SlackCalls calls;
    private final SentKeys sent;

    SlackReadBack(SlackCalls calls, SentKeys sent) {
        this.calls = calls;
        this.sent = sent;
    }

    Found find(WorkspaceId workspace, SendKey key, SentKeys.Attempt attempt) {
        return conversation(workspace, attempt.channel())
                .map(channel -> find(key, attempt, channel))
                .orElseGet(Found.Unknown::new);
    }

    private Found find(SendKey key, SentKeys.Attempt attempt, ChannelId channel) {
        var arguments = new HashMap<String, String>();
        arguments.put("channel", channel.value());
        arguments.put("oldest", Long.toString(attempt.since().minus(BEFORE).getEpochSecond()));
        arguments.put("include_all_metadata", "true");
        arguments.put("limit", "100");
        if (!attempt.thread().isEmpty()) {
            arguments.put("ts", attempt.thread());
        }
        var method = attempt.thread().isEmpty() ? "conversations.history" : "conversations.replies";
        if (!(calls.call(method, arguments) instanceof SlackAnswer.Done(var body))) {
            return new Found.Unknown();
        }
        var found = matching(body.path("messages"), key, channel);
        boolean unseen = found.isEmpty() && body.path("has_more").asBoolean(false);
        return unseen ? new Found.Unknown() : Found.of(found);
    }

    private static Optional<PostRef> matching(JsonNode messages, SendKey key, ChannelId channel) {
        var opaque = SlackIds.opaque(key);
        return messages.valueStream()
                .filter(message ->
                        message.path("metadata")
                                .path("event_payload")
                                .path("key")
                                .asString("")
                                .equals(opaque))
                .map(message -> new PostRef(channel, message.path("ts").asString()))
                .findFirst();
    }

    /** Only here, where nobody knows whether a message is out, is a conversation looked up. */
    private Optional<ChannelId> conversation(WorkspaceId workspace, ChannelId channel) {
        if (!channel.value().startsWith("U") && !channel.value().startsWith("W")) {
            return Optional.of(channel);
        }
        var known = sent.direct(workspace, channel);
        if (known.isPresent()) {
            return known;
        }
        return calls.call("conversations.open", Map.of("users", channel.value()))
                        instanceof SlackAnswer.Done(var body)
                ? Optional.of(new ChannelId(body.path("channel").path("id").asString()))
                : Optional.empty();
    }
}
