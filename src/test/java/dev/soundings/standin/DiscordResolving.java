package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/** What ids in an interaction stand for: the people and channels that were picked. */
final class DiscordResolving {
    private final DiscordStandIn standIn;
    private final DiscordGuild guild;

    DiscordResolving(DiscordStandIn standIn, DiscordGuild guild) {
        this.standIn = standIn;
        this.guild = guild;
    }

    ObjectNode of(Map<String, List<String>> values) {
        var users = DiscordJson.object();
        var members = DiscordJson.object();
        var channels = DiscordJson.object();
        for (var id : values.values().stream().flatMap(List::stream).toList()) {
            var person = guild.members().get(id);
            if (person != null) {
                users.set(id, standIn.payloads().user(person));
                var member = standIn.payloads().member(person);
                member.remove("user");
                members.set(id, member.put("permissions", DiscordPayloads.permissions()));
            }
            var channel = standIn.world().channels().get(id);
            if (channel != null) {
                channels.set(
                        id,
                        standIn.payloads()
                                .channel(channel)
                                .put("permissions", DiscordPayloads.permissions()));
            }
        }
        var resolved = DiscordJson.object();
        resolved.set("users", users);
        resolved.set("members", members);
        resolved.set("channels", channels);
        return resolved;
    }
}
