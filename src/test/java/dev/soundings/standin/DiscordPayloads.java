package dev.soundings.standin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/** Users, members, channels and guilds as Discord writes them. */
final class DiscordPayloads {
    private static final String JOINED = "2026-11-02T09:00:00.000000+00:00";

    /** View, send, embed, attach, read history, react, use commands, open threads, answer there. */
    private static final long EVERYBODY = 0x58_8405_CC40L;

    private static final long VIEW = 1 << 10;

    private final DiscordWorld world;

    DiscordPayloads(DiscordWorld world) {
        this.world = world;
    }

    ObjectNode bot() {
        return person(world.application(), "soundings", "Soundings")
                .put("bot", true)
                .put("verified", true)
                .put("mfa_enabled", true)
                .put("flags", 0);
    }

    ObjectNode user(DiscordMember member) {
        return person(member.id(), member.username(), member.shownAs()).put("bot", false);
    }

    private static ObjectNode person(String id, String username, String shownAs) {
        return DiscordJson.object()
                .put("id", id)
                .put("username", username)
                .put("global_name", shownAs)
                .put("discriminator", "0")
                .put("public_flags", 0)
                .putNull("avatar");
    }

    ObjectNode member(DiscordMember member) {
        ObjectNode json = membership();
        json.set("user", user(member));
        json.set("roles", DiscordJson.texts(List.copyOf(world.roles().heldBy(member.id()))));
        return json;
    }

    ObjectNode joined(DiscordGuild guild, DiscordMember member) {
        return member(member).put("guild_id", guild.id());
    }

    private static ObjectNode membership() {
        var json =
                DiscordJson.object()
                        .putNull("nick")
                        .putNull("avatar")
                        .putNull("communication_disabled_until")
                        .putNull("premium_since")
                        .put("joined_at", JOINED)
                        .put("deaf", false)
                        .put("mute", false)
                        .put("pending", false)
                        .put("flags", 0);
        json.set("roles", DiscordJson.array());
        return json;
    }

    ObjectNode channel(DiscordChannel channel) {
        var json =
                DiscordJson.object()
                        .put("id", channel.id())
                        .put("type", channel.type())
                        .put("flags", 0)
                        .putNull("last_message_id");
        channel.guild().ifPresent(guild -> inGuild(json, channel, guild));
        channel.recipient()
                .map(world.people()::get)
                .ifPresent(person -> json.set("recipients", DiscordJson.array().add(user(person))));
        return json;
    }

    private void inGuild(ObjectNode json, DiscordChannel channel, String guild) {
        json.put("guild_id", guild)
                .put("name", channel.name())
                .put("position", 0)
                .put("nsfw", false)
                .put("rate_limit_per_user", 0)
                .putNull("topic")
                .put("parent_id", channel.parent().orElse(null));
        json.set("permission_overwrites", overwrites(channel, guild));
        channel.parent().ifPresent(_ -> thread(json));
    }

    private JsonNode overwrites(DiscordChannel channel, String guild) {
        return world.roles()
                .whoSees(channel.id())
                .map(role ->
                        DiscordJson.array()
                                .add(overwrite(guild, 0, VIEW))
                                .add(overwrite(role, VIEW, 0)))
                .orElseGet(DiscordJson::array);
    }

    private static ObjectNode overwrite(String role, long allowed, long denied) {
        return DiscordJson.object()
                .put("id", role)
                .put("type", 0)
                .put("allow", String.valueOf(allowed))
                .put("deny", String.valueOf(denied));
    }

    private void thread(ObjectNode json) {
        json.put("owner_id", world.application())
                .put("message_count", 0)
                .put("member_count", 1)
                .put("total_message_sent", 0);
        json.set(
                "thread_metadata",
                DiscordJson.object()
                        .put("archived", false)
                        .put("auto_archive_duration", 4320)
                        .put("archive_timestamp", JOINED)
                        .put("create_timestamp", JOINED)
                        .put("locked", false));
    }

    /**
     * What {@code GUILD_CREATE} tells: everything, with the bot as the only member that is sent.
     */
    ObjectNode guild(DiscordGuild guild) {
        var json =
                DiscordJson.object()
                        .put("id", guild.id())
                        .put("name", guild.name())
                        .put("owner_id", guild.owner().map(DiscordMember::id).orElse("0"))
                        .put("joined_at", JOINED)
                        .put("large", false)
                        .put("unavailable", false)
                        .put("member_count", guild.members().size() + 1)
                        .put("max_members", 500_000)
                        .put("preferred_locale", "en-GB")
                        .put("verification_level", 0)
                        .put("default_message_notifications", 0)
                        .put("explicit_content_filter", 0)
                        .put("mfa_level", 0)
                        .put("nsfw_level", 0)
                        .put("premium_tier", 0)
                        .put("premium_subscription_count", 0)
                        .put("premium_progress_bar_enabled", false)
                        .put("afk_timeout", 300)
                        .put("system_channel_flags", 0)
                        .putNull("description")
                        .putNull("icon");
        var bot = membership();
        bot.set("user", bot());
        json.set("members", DiscordJson.array().add(bot));
        var roles = DiscordJson.array().add(role(guild.id(), "@everyone"));
        world.roles().of(guild).forEach(role -> roles.add(role(role.id(), role.name())));
        json.set("roles", roles);
        json.set("channels", channels(guild, false));
        json.set("threads", channels(guild, true));
        for (var empty :
                new String[] {
                    "emojis",
                    "stickers",
                    "features",
                    "voice_states",
                    "presences",
                    "stage_instances",
                    "soundboard_sounds",
                    "guild_scheduled_events"
                }) {
            json.set(empty, DiscordJson.array());
        }
        return json;
    }

    private JsonNode channels(DiscordGuild guild, boolean threads) {
        return DiscordJson.array(
                world.channels().values().stream()
                        .filter(channel -> channel.guild().equals(Optional.of(guild.id())))
                        .filter(channel -> channel.parent().isPresent() == threads)
                        .map(this::channel)
                        .toList());
    }

    private static ObjectNode role(String id, String name) {
        var role =
                DiscordJson.object()
                        .put("id", id)
                        .put("name", name)
                        .put("color", 0)
                        .put("hoist", false)
                        .put("position", 0)
                        .put("permissions", String.valueOf(EVERYBODY))
                        .put("managed", false)
                        .put("mentionable", false)
                        .put("flags", 0)
                        .putNull("icon")
                        .putNull("unicode_emoji");
        role.set(
                "colors",
                DiscordJson.object()
                        .put("primary_color", 0)
                        .putNull("secondary_color")
                        .putNull("tertiary_color"));
        return role;
    }

    static String permissions() {
        return String.valueOf(EVERYBODY);
    }
}
