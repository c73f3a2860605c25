package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Comparator;
import java.util.Optional;

/** Messages in channels, and threads that begin at one. */
final class DiscordMessageRoutes {
    private final DiscordStandIn standIn;
    private final DiscordWorld world;

    DiscordMessageRoutes(DiscordStandIn standIn) {
        this.standIn = standIn;
        this.world = standIn.world();
    }

    DiscordRoutes into(DiscordRoutes routes) {
        return routes.on("POST", "/channels/{channel_id}/messages", this::create)
                .on("GET", "/channels/{channel_id}/messages", this::list)
                .on("GET", "/channels/{channel_id}/messages/{message_id}", this::get)
                .on("PATCH", "/channels/{channel_id}/messages/{message_id}", this::edit)
                .on("DELETE", "/channels/{channel_id}/messages/{message_id}", this::delete)
                .on("POST", "/channels/{channel_id}/messages/{message_id}/threads", this::thread)
                .on("POST", "/channels/{channel_id}/threads", this::threadAlone)
                .on("GET", "/channels/{channel_id}", this::channel);
    }

    private DiscordAnswer create(DiscordCall call) {
        var channel = world.channel(call.place("channel_id"));
        mayWrite(channel);
        var nonce = DiscordJson.text(call.body(), "nonce");
        boolean enforced = call.body().path("enforce_nonce").asBoolean(false);
        var known = Optional.ofNullable(world.nonces().get(nonce)).map(world.messages()::get);
        if (enforced && !nonce.isEmpty() && known.isPresent()) {
            return DiscordAnswer.ok(known.get().json());
        }
        var message = composer().post(call, call.body(), channel.id());
        if (!nonce.isEmpty()) {
            world.nonces().put(nonce, message.id());
        }
        tell("MESSAGE_CREATE", channel, message.json());
        return DiscordAnswer.ok(message.json());
    }

    private void mayWrite(DiscordChannel channel) {
        channel.recipient().ifPresent(this::mayReach);
        channel.guild()
                .map(world::guild)
                .filter(guild -> guild.isMuted(channel.id()))
                .ifPresent(_ -> {
                    throw DiscordRefusal.of(403, 50013, "Missing Permissions");
                });
    }

    private void mayReach(String person) {
        if (!world.sharesGuildWith(person)) {
            throw DiscordRefusal.of(
                    403, 50278, "Cannot send messages to this user due to having no mutual guilds");
        }
        if (world.closedDoors().contains(person)) {
            throw DiscordRefusal.of(403, 50007, "Cannot send messages to this user");
        }
    }

    private DiscordAnswer get(DiscordCall call) {
        return DiscordAnswer.ok(
                world.message(call.place("channel_id"), call.place("message_id")).json());
    }

    /** The newest first; {@code after} and {@code before} name snowflakes. */
    private DiscordAnswer list(DiscordCall call) {
        var channel = world.channel(call.place("channel_id"));
        var query = call.request().query();
        long after = Long.parseLong(query.getOrDefault("after", "0"));
        long before = Long.parseLong(query.getOrDefault("before", "9223372036854775807"));
        int limit = Integer.parseInt(query.getOrDefault("limit", "50"));
        DiscordRule.count("limit", limit, 1, 100);
        var oldestFirst = Comparator.comparingLong(DiscordMessageRoutes::number);
        boolean forward = query.containsKey("after");
        var found =
                world.messages().values().stream()
                        .filter(message -> message.channel().equals(channel.id()))
                        .filter(message -> !message.isEphemeral())
                        .filter(message -> number(message) > after && number(message) < before)
                        .sorted(forward ? oldestFirst : oldestFirst.reversed())
                        .limit(limit)
                        .sorted(oldestFirst.reversed())
                        .map(DiscordMessage::json)
                        .toList();
        return DiscordAnswer.ok(DiscordJson.array(found));
    }

    private static long number(DiscordMessage message) {
        return Long.parseLong(message.id());
    }

    private DiscordAnswer edit(DiscordCall call) {
        var channel = world.channel(call.place("channel_id"));
        var before = world.message(channel.id(), call.place("message_id"));
        var message = composer().edit(call, call.body(), before);
        tell("MESSAGE_UPDATE", channel, message.json());
        return DiscordAnswer.ok(message.json());
    }

    private DiscordAnswer delete(DiscordCall call) {
        world.message(call.place("channel_id"), call.place("message_id"));
        world.messages().remove(call.place("message_id"));
        return DiscordAnswer.nothing();
    }

    /** A thread has the id of the message at which it begins, and a message has only one. */
    private DiscordAnswer thread(DiscordCall call) {
        var message = world.message(call.place("channel_id"), call.place("message_id"));
        if (world.channels().containsKey(message.id())) {
            throw DiscordRefusal.of(
                    400, 160004, "A thread has already been created for this message");
        }
        return opened(call, message.id());
    }

    private DiscordAnswer threadAlone(DiscordCall call) {
        return opened(call, world.ids().next());
    }

    private DiscordAnswer opened(DiscordCall call, String id) {
        var parent = world.channel(call.place("channel_id"));
        DiscordRule.length(call.body(), "name", 1, 100);
        var guild = parent.guild();
        DiscordRule.that(guild.isPresent(), "no threads in direct messages");
        var thread =
                DiscordChannel.thread(
                        id, DiscordJson.text(call.body(), "name"), guild.get(), parent.id());
        world.channels().put(thread.id(), thread);
        var json = standIn.payloads().channel(thread);
        standIn.say("THREAD_CREATE", DiscordIntent.GUILDS, json.put("newly_created", true));
        return new DiscordAnswer(201, json);
    }

    private DiscordAnswer channel(DiscordCall call) {
        return DiscordAnswer.ok(
                standIn.payloads().channel(world.channel(call.place("channel_id"))));
    }

    private void tell(String type, DiscordChannel channel, JsonNode message) {
        ObjectNode event = DiscordJson.copy(message);
        channel.guild().ifPresent(guild -> event.put("guild_id", guild));
        standIn.say(
                type,
                channel.isDirect() ? DiscordIntent.DIRECT_MESSAGES : DiscordIntent.GUILD_MESSAGES,
                event);
    }

    private DiscordComposer composer() {
        return new DiscordComposer(standIn);
    }
}
