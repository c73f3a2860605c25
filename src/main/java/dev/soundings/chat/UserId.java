package dev.soundings.chat;

import java.util.regex.Pattern;

/**
 * A person as the platform knows them: {@code U023BECGF} on Slack, a snowflake on Discord. Display
 * names are never identity.
 */
public record UserId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");

    public UserId {
        Require.matches("user id", value, FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
