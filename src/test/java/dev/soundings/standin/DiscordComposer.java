package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the message that the API answers with out of the body that a bot sent: author and times,
 * ids for components, addresses for files.
 */
final class DiscordComposer {
    private final DiscordStandIn standIn;
    private final DiscordWorld world;

    DiscordComposer(DiscordStandIn standIn) {
        this.standIn = standIn;
        this.world = standIn.world();
    }

    DiscordMessage post(DiscordCall call, JsonNode body, String channel) {
        return post(call, body, channel, Optional.empty(), DiscordJson.nothing());
    }

    /**
     * @param onlyFor who alone sees it
     * @param because the interaction that led to it, or null
     */
    DiscordMessage post(
            DiscordCall call,
            JsonNode body,
            String channel,
            Optional<String> onlyFor,
            JsonNode because) {
        new DiscordMessageRules(body, call.request().files()).checkNew();
        askMentions(call, body);
        var id = world.ids().next();
        var json =
                DiscordJson.object()
                        .put("id", id)
                        .put("channel_id", channel)
                        .put("type", 0)
                        .put("content", DiscordJson.text(body, "content"))
                        .put("timestamp", DiscordIds.madeAt(id).toString())
                        .put("tts", false)
                        .put("pinned", false)
                        .put("mention_everyone", false)
                        .put("flags", body.path("flags").asInt(0))
                        .putNull("edited_timestamp");
        json.set("author", standIn.payloads().bot());
        if (because.isObject()) {
            json.set("interaction_metadata", because);
        }
        for (var empty : new String[] {"mentions", "mention_roles", "embeds", "components"}) {
            json.set(empty, DiscordJson.array());
        }
        if (DiscordJson.has(body, "nonce")) {
            json.set("nonce", body.path("nonce"));
        }
        json.set("attachments", attachments(call, body, DiscordJson.array(), id));
        apply(json, body);
        var message =
                new DiscordMessage(id, channel, json, onlyFor, DiscordPings.of(body), body, 0);
        world.messages().put(id, message);
        return message;
    }

    DiscordMessage edit(DiscordCall call, JsonNode body, DiscordMessage before) {
        new DiscordMessageRules(body, call.request().files()).checkEdit(before.json());
        askMentions(call, body);
        var json = DiscordJson.copy(before.json());
        json.put("edited_timestamp", standIn.now().toString());
        if (body.has("flags")) {
            json.put("flags", before.json().path("flags").asInt() | body.path("flags").asInt());
        }
        if (body.has("content")) {
            json.put("content", DiscordJson.text(body, "content"));
        }
        json.set(
                "attachments",
                attachments(call, body, before.json().path("attachments"), before.id()));
        apply(json, body);
        // An edit notifies nobody, whatever it mentions.
        var message = before.edited(json, before.pings(), body);
        world.messages().put(message.id(), message);
        world.edited(message.id());
        return message;
    }

    private void askMentions(DiscordCall call, JsonNode body) {
        if (!body.has("allowed_mentions")) {
            standIn.violated(
                    call.request().line() + ": no allowed_mentions, so that everything pings");
        }
    }

    private static void apply(ObjectNode json, JsonNode body) {
        if (body.path("embeds").isArray()) {
            json.set("embeds", body.path("embeds").deepCopy());
        }
        if (body.path("components").isArray()) {
            json.set("components", body.path("components").deepCopy());
        }
        number(json.path("components"));
        addresses(json);
    }

    /** Components without an id get the next number that is free. */
    private static void number(JsonNode components) {
        var taken =
                DiscordComponentRules.all(components)
                        .map(one -> one.path("id").asInt(0))
                        .collect(Collectors.toSet());
        int next = 0;
        for (var one : DiscordComponentRules.all(components).toList()) {
            if (one.path("id").asInt(0) == 0) {
                do {
                    next++;
                } while (taken.contains(next));
                ((ObjectNode) one).put("id", next);
            }
        }
    }

    private ArrayNode attachments(
            DiscordCall call, JsonNode body, JsonNode before, String message) {
        var kept = DiscordJson.array();
        var named = new HashMap<String, JsonNode>();
        DiscordJson.each(body.path("attachments"))
                .forEach(one -> named.put(DiscordJson.text(one, "id"), one));
        DiscordJson.each(before)
                .filter(one ->
                        !body.has("attachments") || named.containsKey(DiscordJson.text(one, "id")))
                .forEach(kept::add);
        call.request()
                .files()
                .forEach((part, file) -> kept.add(attachment(part, file, named, message)));
        return kept;
    }

    private ObjectNode attachment(
            String part,
            DiscordRequest.DiscordFile file,
            Map<String, JsonNode> named,
            String message) {
        var path = "/attachments/" + message + "/" + world.ids().next() + "/" + file.name();
        world.files().put(path, file.bytes());
        var number = part.replaceAll("\\D", "");
        var json =
                DiscordJson.object()
                        .put("id", world.ids().next())
                        .put("filename", file.name())
                        .put("size", file.bytes().length)
                        .put("content_type", file.type())
                        .put("url", standIn.fileUrl(path))
                        .put("proxy_url", standIn.fileUrl(path))
                        .put("width", 900)
                        .put("height", 420);
        Optional.ofNullable(named.get(number))
                .map(one -> DiscordJson.text(one, "description"))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> json.put("description", text));
        return json;
    }

    /** {@code attachment://atlas.png} becomes the address of that file. */
    private static void addresses(ObjectNode json) {
        DiscordComponentRules.all(json.path("components"))
                .flatMap(one ->
                        Stream.concat(
                                Stream.of(one.path("media"), one.path("file")),
                                DiscordJson.each(one.path("items"))
                                        .map(item -> item.path("media"))))
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast)
                .forEach(media -> address(media, json.path("attachments")));
    }

    private static void address(ObjectNode media, JsonNode attachments) {
        var name = DiscordJson.text(media, "url").replace("attachment://", "");
        DiscordJson.each(attachments)
                .filter(one -> DiscordJson.text(one, "filename").equals(name))
                .findFirst()
                .ifPresent(file -> {
                    media.put("url", DiscordJson.text(file, "url"));
                    media.put("attachment_id", DiscordJson.text(file, "id"));
                    media.put("content_type", DiscordJson.text(file, "content_type"));
                });
        if (!media.has("proxy_url")) {
            media.put("id", "0")
                    .put("proxy_url", DiscordJson.text(media, "url"))
                    .put("width", 900)
                    .put("height", 420)
                    .put("loading_state", 2);
        }
    }
}
