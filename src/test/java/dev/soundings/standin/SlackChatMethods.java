package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code chat.postMessage} and what goes with it. */
final class SlackChatMethods {
    private static final int TEXT = 40_000;

    private final SlackTeam team;
    private final SlackTokens tokens;

    SlackChatMethods(SlackTeam team, SlackTokens tokens) {
        this.team = team;
        this.tokens = tokens;
    }

    Map<String, Function<SlackArguments, ObjectNode>> methods() {
        return Map.of(
                "chat.postMessage", this::post,
                "chat.update", this::update,
                "chat.postEphemeral", this::ephemeral,
                "chat.delete", this::delete,
                "chat.getPermalink", this::permalink);
    }

    private ObjectNode post(SlackArguments arguments) {
        check(arguments);
        var channel = writable(arguments.text("channel"));
        var thread = arguments.optional("thread_ts");
        thread.ifPresent(parent -> existing(channel.id(), parent, "thread_not_found"));
        var post =
                team.post(
                        channel.id(),
                        SlackTeam.BOT,
                        arguments.text("text"),
                        arguments.array("blocks"),
                        arguments.object("metadata"),
                        thread,
                        Optional.empty());
        return answer(post);
    }

    private ObjectNode update(SlackArguments arguments) {
        check(arguments);
        var channel = writable(arguments.text("channel"));
        var post = existing(channel.id(), arguments.text("ts"), "message_not_found");
        if (!post.author().equals(SlackTeam.BOT)) {
            throw SlackRefusal.because("cant_update_message");
        }
        var metadata =
                arguments.given().has("metadata") ? arguments.object("metadata") : post.metadata();
        var blocks = arguments.array("blocks");
        return team.change(
                        post.channel(),
                        post.ts(),
                        was -> was.saying(arguments.text("text"), team.named(blocks), metadata))
                .map(SlackChatMethods::answer)
                .orElseThrow();
    }

    private ObjectNode ephemeral(SlackArguments arguments) {
        check(arguments);
        var channel = writable(arguments.text("channel"));
        var user = arguments.text("user");
        if (!channel.members().contains(user)) {
            throw SlackRefusal.because("user_not_in_channel");
        }
        var post =
                team.post(
                        channel.id(),
                        SlackTeam.BOT,
                        arguments.text("text"),
                        arguments.array("blocks"),
                        SlackJson.object(),
                        arguments.optional("thread_ts"),
                        Optional.of(user));
        return SlackJson.object().put("message_ts", post.ts());
    }

    private ObjectNode delete(SlackArguments arguments) {
        var channel = channel(arguments.text("channel"));
        var post = existing(channel.id(), arguments.text("ts"), "message_not_found");
        team.change(post.channel(), post.ts(), SlackPost::withdrawn);
        return SlackJson.object().put("channel", channel.id()).put("ts", post.ts());
    }

    private ObjectNode permalink(SlackArguments arguments) {
        var channel = channel(arguments.text("channel"));
        var post = existing(channel.id(), arguments.text("message_ts"), "message_not_found");
        return SlackJson.object()
                .put("channel", channel.id())
                .put("permalink", "https://standin.slack.com/archives/" + post.ts());
    }

    private static void check(SlackArguments arguments) {
        checkMessage(
                arguments.text("text"),
                arguments.array("blocks"),
                Optional.of(arguments.given().path("metadata"))
                        .filter(data -> !data.isMissingNode()));
    }

    /** What holds for every message, also for those to a response_url. */
    static void checkMessage(String text, ArrayNode blocks, Optional<JsonNode> metadata) {
        if (text.isEmpty() && blocks.isEmpty()) {
            throw SlackRefusal.breach("no_text", "neither text nor blocks");
        }
        if (text.length() > TEXT) {
            throw SlackRefusal.breach("msg_too_long", "text has " + text.length());
        }
        var problems = SlackBlockRules.check(blocks, SlackBlockRules.Surface.MESSAGE);
        if (!problems.isEmpty()) {
            throw SlackRefusal.breach("invalid_blocks", problems);
        }
        int all = words(blocks);
        if (all > SlackBlockRules.ALL_TEXT) {
            throw SlackRefusal.breach("msg_blocks_too_long", "blocks have " + all);
        }
        metadata.ifPresent(SlackChatMethods::checkMetadata);
    }

    private static void checkMetadata(JsonNode metadata) {
        boolean known =
                metadata.propertyStream()
                        .allMatch(field ->
                                Set.of("event_type", "event_payload").contains(field.getKey()));
        if (!known
                || SlackJson.text(metadata, "event_type").isEmpty()
                || !metadata.path("event_payload").isObject()) {
            throw SlackRefusal.breach("invalid_metadata_format", "metadata " + metadata);
        }
    }

    private static int words(JsonNode node) {
        return node.findValues("text").stream()
                .filter(JsonNode::isString)
                .mapToInt(text -> text.asString().length())
                .sum();
    }

    private SlackChannel writable(String id) {
        var channel = channel(id);
        if (channel.archived()) {
            throw SlackRefusal.because("is_archived");
        }
        boolean open =
                channel.kind() == SlackChannel.Kind.PUBLIC && tokens.has("chat:write.public");
        if (!channel.members().contains(SlackTeam.BOT) && !open) {
            throw SlackRefusal.because(
                    channel.kind() == SlackChannel.Kind.PRIVATE
                            ? "channel_not_found"
                            : "not_in_channel");
        }
        if (channel.kind() == SlackChannel.Kind.DIRECT && isGone(channel.members())) {
            throw SlackRefusal.because("user_disabled");
        }
        return channel;
    }

    private boolean isGone(List<String> members) {
        return team.user(members.getFirst()).map(SlackUser::deleted).orElse(true);
    }

    private SlackChannel channel(String id) {
        return team.channel(id).orElseThrow(() -> SlackRefusal.because("channel_not_found"));
    }

    private SlackPost existing(String channel, String ts, String otherwise) {
        return team.post(channel, ts)
                .filter(post -> !post.isEphemeral())
                .orElseThrow(() -> SlackRefusal.because(otherwise));
    }

    private static ObjectNode answer(SlackPost post) {
        var json = SlackJson.object().put("channel", post.channel()).put("ts", post.ts());
        json.put("text", post.text());
        json.set("message", post.json(true));
        return json;
    }
}
