package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/** The bot itself, its commands, guilds with their people, and direct messages. */
final class DiscordAccountRoutes {
    private final DiscordStandIn standIn;
    private final DiscordWorld world;

    DiscordAccountRoutes(DiscordStandIn standIn) {
        this.standIn = standIn;
        this.world = standIn.world();
    }

    DiscordRoutes into(DiscordRoutes routes) {
        return routes.on("GET", "/gateway", _ -> DiscordAnswer.ok(gateway()))
                .on("GET", "/gateway/bot", this::gatewayForBot)
                .on("GET", "/users/@me", _ -> DiscordAnswer.ok(standIn.payloads().bot()))
                .on("GET", "/users/{user_id}", this::user)
                .on("POST", "/users/@me/channels", this::openDirect)
                .on("GET", "/applications/@me", _ -> DiscordAnswer.ok(application()))
                .on("GET", "/oauth2/applications/@me", _ -> DiscordAnswer.ok(application()))
                .on("GET", "/applications/{application_id}/commands", this::commands)
                .on("PUT", "/applications/{application_id}/commands", this::register)
                .on("GET", "/guilds/{guild_id}", this::guild)
                .on("GET", "/guilds/{guild_id}/members", this::members)
                .on("GET", "/guilds/{guild_id}/members/{user_id}", this::member)
                .on("GET", "/guilds/{guild_id}/threads/active", this::threads)
                .on("GET", "/guilds/{guild_id}/channels", this::channels);
    }

    private ObjectNode gateway() {
        return DiscordJson.object().put("url", standIn.gatewayUrl().toString());
    }

    private DiscordAnswer gatewayForBot(DiscordCall call) {
        var json = gateway().put("shards", 1);
        json.set(
                "session_start_limit",
                DiscordJson.object()
                        .put("total", 1_000)
                        .put("remaining", Math.max(0, standIn.rules().budget()))
                        .put("reset_after", 86_400_000)
                        .put("max_concurrency", 1));
        return DiscordAnswer.ok(json);
    }

    private ObjectNode application() {
        var owner = world.guilds().values().stream().findFirst().flatMap(DiscordGuild::owner);
        var json =
                DiscordJson.object()
                        .put("id", world.application())
                        .put("name", "Soundings")
                        .put("description", "")
                        .put("bot_public", false)
                        .put("bot_require_code_grant", false)
                        .put("verify_key", "0")
                        .put("flags", 0)
                        .putNull("icon")
                        .putNull("team");
        json.set("owner", owner.map(standIn.payloads()::user).orElseGet(standIn.payloads()::bot));
        return json;
    }

    private DiscordAnswer user(DiscordCall call) {
        return Optional.ofNullable(world.people().get(call.place("user_id")))
                .map(standIn.payloads()::user)
                .map(DiscordAnswer::ok)
                .orElseThrow(() -> DiscordRefusal.unknown(10013, "User"));
    }

    /** Opens whatever the person wants to take: only sending tells whether the door is closed. */
    private DiscordAnswer openDirect(DiscordCall call) {
        var person = call.body().path("recipient_id").asString();
        if (!world.people().containsKey(person)) {
            throw DiscordRefusal.of(400, 50033, "Invalid Recipient(s)");
        }
        return DiscordAnswer.ok(standIn.payloads().channel(standIn.direct(person)));
    }

    private DiscordAnswer commands(DiscordCall call) {
        isOurs(call);
        return DiscordAnswer.ok(world.commands());
    }

    /** Replaces all of them; what keeps its name keeps its id. */
    private DiscordAnswer register(DiscordCall call) {
        isOurs(call);
        DiscordCommandRules.check(call.body());
        var registered = DiscordJson.array();
        DiscordJson.each(call.body()).forEach(one -> registered.add(registered(one)));
        world.register(registered);
        return DiscordAnswer.ok(registered);
    }

    private ObjectNode registered(JsonNode command) {
        var before =
                DiscordJson.each(world.commands())
                        .filter(one -> isSame(one, command))
                        .map(one -> DiscordJson.text(one, "id"))
                        .findFirst();
        return DiscordJson.copy(command)
                .put("id", before.orElseGet(world.ids()::next))
                .put("application_id", world.application())
                .put("type", DiscordCommandRules.typeOf(command))
                .put("description", DiscordJson.text(command, "description"))
                .put("version", world.ids().next());
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return DiscordJson.text(one, "name").equals(DiscordJson.text(other, "name"))
                && DiscordCommandRules.typeOf(one) == DiscordCommandRules.typeOf(other);
    }

    private void isOurs(DiscordCall call) {
        if (!call.place("application_id").equals(world.application())) {
            throw DiscordRefusal.of(403, 20012, "You are not authorized on this application");
        }
    }

    private DiscordAnswer guild(DiscordCall call) {
        return DiscordAnswer.ok(standIn.payloads().guild(world.guild(call.place("guild_id"))));
    }

    private DiscordAnswer member(DiscordCall call) {
        var guild = world.guild(call.place("guild_id"));
        return Optional.ofNullable(guild.members().get(call.place("user_id")))
                .map(standIn.payloads()::member)
                .map(DiscordAnswer::ok)
                .orElseThrow(() -> DiscordRefusal.unknown(10007, "Member"));
    }

    /** All members are told only to whom the privileged intent was given. */
    private DiscordAnswer members(DiscordCall call) {
        if (!standIn.rules().isOn(DiscordIntent.GUILD_MEMBERS)) {
            throw DiscordRefusal.of(403, 50001, "Missing Access");
        }
        var guild = world.guild(call.place("guild_id"));
        return DiscordAnswer.ok(
                DiscordJson.array(
                        guild.members().values().stream()
                                .map(standIn.payloads()::member)
                                .toList()));
    }

    private DiscordAnswer channels(DiscordCall call) {
        ArrayNode channels = DiscordJson.array();
        standIn.payloads()
                .guild(world.guild(call.place("guild_id")))
                .path("channels")
                .forEach(channels::add);
        return DiscordAnswer.ok(channels);
    }

    private DiscordAnswer threads(DiscordCall call) {
        var json = DiscordJson.object();
        json.set(
                "threads",
                standIn.payloads().guild(world.guild(call.place("guild_id"))).path("threads"));
        json.set("members", DiscordJson.array());
        return DiscordAnswer.ok(json);
    }
}
