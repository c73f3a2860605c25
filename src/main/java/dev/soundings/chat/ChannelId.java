package dev.soundings.chat;

/** A channel, group or direct message as the platform knows it. */
public record ChannelId(String value) {
    public ChannelId {
        Require.matches("channel id", value, "[A-Za-z0-9][A-Za-z0-9-]{0,31}");
    }

    @Override
    public String toString() {
        return value;
    }
}
