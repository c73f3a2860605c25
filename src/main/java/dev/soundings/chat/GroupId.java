package dev.soundings.chat;

import java.util.regex.Pattern;

/** A group of people that a platform keeps: a user group of Slack. */
public record GroupId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");

    public GroupId {
        Require.matches("group id", value, FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
