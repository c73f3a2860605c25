package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;

/** What {@code INTERACTION_CREATE} tells of who did what and where. */
final class DiscordInteractions {
    private final DiscordWorld world;
    private final DiscordPayloads payloads;

    DiscordInteractions(DiscordWorld world, DiscordPayloads payloads) {
        this.world = world;
        this.payloads = payloads;
    }

    ObjectNode payload(
            DiscordGuild guild,
            DiscordMember member,
            DiscordChannel where,
            int type,
            JsonNode data,
            Optional<String> about) {
        var id = world.ids().next();
        var json =
                DiscordJson.object()
                        .put("id", id)
                        .put("application_id", world.application())
                        .put("type", type)
                        .put("token", "token-" + id)
                        .put("version", 1)
                        .put("channel_id", where.id())
                        .put("locale", member.locale())
                        .put("app_permissions", DiscordPayloads.permissions())
                        .put("attachment_size_limit", 10_485_760)
                        .put("context", where.isDirect() ? 1 : 0);
        json.set("data", data);
        json.set("entitlements", DiscordJson.array());
        json.set(
                "authorizing_integration_owners",
                DiscordJson.object().put("0", where.isDirect() ? "0" : guild.id()));
        json.set("channel", channel(where));
        who(json, guild, member, where);
        about.map(world.messages()::get).ifPresent(message -> json.set("message", message.json()));
        return json;
    }

    /** In a direct message the recipient is the bot, as seen by the person who acts. */
    private ObjectNode channel(DiscordChannel where) {
        var json = payloads.channel(where).put("permissions", DiscordPayloads.permissions());
        if (where.isDirect()) {
            json.set("recipients", DiscordJson.array().add(payloads.bot()));
        }
        return json;
    }

    private void who(
            ObjectNode json, DiscordGuild guild, DiscordMember member, DiscordChannel where) {
        if (where.isDirect()) {
            json.set("user", payloads.user(member));
            return;
        }
        json.put("guild_id", guild.id()).put("guild_locale", "en-GB");
        var place = DiscordJson.object().put("id", guild.id()).put("locale", "en-GB");
        place.set("features", DiscordJson.array());
        json.set("guild", place);
        json.set(
                "member",
                payloads.member(member).put("permissions", DiscordPayloads.permissions()));
    }
}
