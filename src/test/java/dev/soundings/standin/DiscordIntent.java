package dev.soundings.standin;

/**
 * What a session asked to hear of.
 *
 * @see <a href="https://discord.com/developers/docs/events/gateway#gateway-intents">Discord:
 *     intents</a>
 */
enum DiscordIntent {
    NONE(0),
    GUILDS(1),
    GUILD_MEMBERS(1 << 1),
    GUILD_PRESENCES(1 << 8),
    GUILD_MESSAGES(1 << 9),
    DIRECT_MESSAGES(1 << 12),
    MESSAGE_CONTENT(1 << 15);

    private static final int PRIVILEGED =
            GUILD_MEMBERS.bit | GUILD_PRESENCES.bit | MESSAGE_CONTENT.bit;

    private final int bit;

    DiscordIntent(int bit) {
        this.bit = bit;
    }

    boolean in(int intents) {
        return (intents & bit) == bit;
    }

    int bit() {
        return bit;
    }

    static int privilegedOf(int intents) {
        return intents & PRIVILEGED;
    }
}
