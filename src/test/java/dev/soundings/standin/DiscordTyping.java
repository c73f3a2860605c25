package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A command line as a client builds it out of what the application has registered. */
final class DiscordTyping {
    private final DiscordWorld world;
    private final JsonNode command;
    private final String verb;
    private final JsonNode leaf;

    DiscordTyping(DiscordWorld world, DiscordChannel where, String noun, String verb) {
        this.world = world;
        this.command = registered(world, 1, noun);
        this.verb = verb;
        this.leaf =
                DiscordJson.each(command.path("options"))
                        .filter(one -> DiscordJson.text(one, "name").equals(verb))
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError("/" + noun + " " + verb + " is not offered"));
        var contexts = DiscordJson.each(command.path("contexts")).map(JsonNode::asInt).toList();
        if (!contexts.isEmpty() && !contexts.contains(where.isDirect() ? 1 : 0)) {
            throw new AssertionError("/" + noun + " is not offered here");
        }
    }

    private static JsonNode registered(DiscordWorld world, int type, String name) {
        return DiscordJson.each(world.commands())
                .filter(one -> DiscordCommandRules.typeOf(one) == type)
                .filter(one -> DiscordJson.text(one, "name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not registered"));
    }

    ObjectNode data(Map<String, String> options) {
        DiscordJson.each(leaf.path("options"))
                .filter(one -> one.path("required").asBoolean(false))
                .map(one -> DiscordJson.text(one, "name"))
                .filter(name -> !options.containsKey(name))
                .forEach(name -> {
                    throw new AssertionError(name + " is required");
                });
        return filled(
                options.entrySet().stream()
                        .map(one -> option(one.getKey(), one.getValue()))
                        .toList());
    }

    ObjectNode typing(Map<String, String> options, String focused, String typed) {
        if (!described(focused).path("autocomplete").asBoolean(false)) {
            throw new AssertionError(focused + " suggests nothing");
        }
        return filled(
                Stream.concat(
                                options.entrySet().stream()
                                        .map(one -> option(one.getKey(), one.getValue())),
                                Stream.of(option(focused, typed).put("focused", true)))
                        .toList());
    }

    private ObjectNode filled(List<ObjectNode> options) {
        var sub = DiscordJson.object().put("type", 1).put("name", verb);
        sub.set("options", DiscordJson.array(options));
        var data =
                DiscordJson.object()
                        .put("id", DiscordJson.text(command, "id"))
                        .put("name", DiscordJson.text(command, "name"))
                        .put("type", 1);
        data.set("options", DiscordJson.array(List.of(sub)));
        data.set("resolved", resolved(options));
        return data;
    }

    private JsonNode described(String name) {
        return DiscordJson.each(leaf.path("options"))
                .filter(one -> DiscordJson.text(one, "name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(verb + " has no option " + name));
    }

    private ObjectNode option(String name, String value) {
        var described = described(name);
        int type = described.path("type").asInt();
        var option = DiscordJson.object().put("type", type).put("name", name);
        var choices = described.path("choices");
        if (!choices.isEmpty()
                && DiscordJson.each(choices)
                        .noneMatch(one -> DiscordJson.text(one, "value").equals(value))) {
            throw new AssertionError(value + " is no choice of " + name);
        }
        return switch (type) {
            case 4 -> option.put("value", Long.parseLong(value));
            case 5 -> option.put("value", Boolean.parseBoolean(value));
            case 10 -> option.put("value", Double.parseDouble(value));
            default -> option.put("value", value);
        };
    }

    private ObjectNode resolved(List<ObjectNode> options) {
        var guild = world.guilds().values().stream().findFirst().orElseThrow();
        var ids =
                options.stream()
                        .filter(one -> List.of(6, 7).contains(one.path("type").asInt()))
                        .map(one -> DiscordJson.text(one, "value"))
                        .toList();
        return guild.resolving().of(Map.of("ids", ids));
    }

    static ObjectNode onMessage(DiscordWorld world, String name, DiscordMessage target) {
        var data =
                DiscordJson.object()
                        .put("id", DiscordJson.text(registered(world, 3, name), "id"))
                        .put("name", name)
                        .put("type", 3)
                        .put("target_id", target.id());
        var messages = DiscordJson.object();
        messages.set(target.id(), target.json());
        var resolved = DiscordJson.object();
        resolved.set("messages", messages);
        data.set("resolved", resolved);
        return data;
    }
}
