package dev.soundings.standin;

import tools.jackson.databind.node.ArrayNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Discord knows: guilds, people, channels, messages and the application's commands. Whoever
 * reads or changes it holds its monitor.
 */
final class DiscordWorld {
    private final DiscordIds ids;
    private final String application;
    private final Map<String, DiscordGuild> guilds = new LinkedHashMap<>();
    private final Map<String, DiscordMember> people = new LinkedHashMap<>();
    private final Map<String, DiscordChannel> channels = new LinkedHashMap<>();
    private final Map<String, DiscordMessage> messages = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> nonces = new LinkedHashMap<>();
    private final Set<String> closedDoors = new LinkedHashSet<>();
    private final List<String> violations = new ArrayList<>();
    private final DiscordRoles roles = new DiscordRoles();
    private Optional<String> lastEdited = Optional.empty();
    private ArrayNode commands = DiscordJson.array();

    DiscordWorld(DiscordIds ids) {
        this.ids = ids;
        this.application = ids.next();
    }

    DiscordIds ids() {
        return ids;
    }

    /** The id of the application, which is its bot user's too. */
    String application() {
        return application;
    }

    Map<String, DiscordGuild> guilds() {
        return guilds;
    }

    Map<String, DiscordMember> people() {
        return people;
    }

    Map<String, DiscordChannel> channels() {
        return channels;
    }

    Map<String, DiscordMessage> messages() {
        return messages;
    }

    /** What was uploaded, by its address's path. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Which message a nonce made. */
    Map<String, String> nonces() {
        return nonces;
    }

    /** People who take no direct messages from bots. */
    Set<String> closedDoors() {
        return closedDoors;
    }

    DiscordRoles roles() {
        return roles;
    }

    List<String> violations() {
        return violations;
    }

    ArrayNode commands() {
        return commands;
    }

    synchronized void register(ArrayNode now) {
        commands = now;
        notifyAll();
    }

    void edited(String message) {
        lastEdited = Optional.of(message);
    }

    Optional<String> lastEdited() {
        return lastEdited;
    }

    DiscordChannel channel(String id) {
        return Optional.ofNullable(channels.get(id))
                .orElseThrow(() -> DiscordRefusal.unknown(10003, "Channel"));
    }

    DiscordMessage message(String channel, String id) {
        return Optional.ofNullable(messages.get(id))
                .filter(message -> message.channel().equals(channel))
                .filter(message -> !message.isEphemeral())
                .orElseThrow(() -> DiscordRefusal.unknown(10008, "Message"));
    }

    DiscordGuild guild(String id) {
        return Optional.ofNullable(guilds.get(id))
                .orElseThrow(() -> DiscordRefusal.unknown(10004, "Guild"));
    }

    Optional<DiscordChannel> directWith(String person) {
        return channels.values().stream()
                .filter(channel -> channel.recipient().filter(person::equals).isPresent())
                .findFirst();
    }

    boolean sharesGuildWith(String person) {
        return guilds.values().stream().anyMatch(guild -> guild.members().containsKey(person));
    }
}
