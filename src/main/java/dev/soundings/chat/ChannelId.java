package dev.soundings.chat;

import java.util.regex.Pattern;

/** A channel, group or direct message as the platform knows it. */
public record ChannelId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");

    public ChannelId {
        Require.matches("channel id", value, FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
