package dev.soundings.standin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Roles besides {@code @everyone}: who has them, and which channels only they see. */
final class DiscordRoles {
    private final List<Role> all = new ArrayList<>();
    private final Map<String, Set<String>> held = new HashMap<>();
    private final Map<String, String> channels = new HashMap<>();

    record Role(String id, String guild, String name) {}

    void add(Role role) {
        all.add(role);
    }

    List<Role> of(DiscordGuild guild) {
        return all.stream().filter(role -> role.guild().equals(guild.id())).toList();
    }

    void give(String member, String role) {
        held.computeIfAbsent(member, _ -> new HashSet<>()).add(role);
    }

    void take(String member, String role) {
        heldBy(member).remove(role);
    }

    Set<String> heldBy(String member) {
        return held.getOrDefault(member, new HashSet<>());
    }

    void show(String channel, String role) {
        channels.put(channel, role);
    }

    /** Empty when everybody sees the channel. */
    Optional<String> whoSees(String channel) {
        return Optional.ofNullable(channels.get(channel));
    }
}
