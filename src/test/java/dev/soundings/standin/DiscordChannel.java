package dev.soundings.standin;

import java.util.Optional;

/**
 * A channel of a guild, a thread in one, or the direct message between the bot and one person.
 *
 * @param guild none for a direct message
 * @param parent of a thread: its channel
 * @param recipient of a direct message
 */
public record DiscordChannel(
        String id,
        int type,
        String name,
        Optional<String> guild,
        Optional<String> parent,
        Optional<String> recipient) {
    static final int TEXT = 0;
    static final int DIRECT = 1;
    static final int THREAD = 11;

    static DiscordChannel text(String id, String name, String guild) {
        return new DiscordChannel(
                id, TEXT, name, Optional.of(guild), Optional.empty(), Optional.empty());
    }

    static DiscordChannel direct(String id, String recipient) {
        return new DiscordChannel(
                id, DIRECT, "", Optional.empty(), Optional.empty(), Optional.of(recipient));
    }

    static DiscordChannel thread(String id, String name, String guild, String parent) {
        return new DiscordChannel(
                id, THREAD, name, Optional.of(guild), Optional.of(parent), Optional.empty());
    }

    public boolean isDirect() {
        return type == DIRECT;
    }
}
