package dev.soundings.chat;

/**
 * A person as the platform knows them: {@code U023BECGF} on Slack, a snowflake on Discord. Display
 * names are never identity.
 */
public record UserId(String value) {
    public UserId {
        Require.matches("user id", value, "[A-Za-z0-9][A-Za-z0-9-]{0,31}");
    }

    @Override
    public String toString() {
        return value;
    }
}
