package dev.soundings.chat;

import java.util.Optional;

/**
 * Where something happened: a channel or a direct message, and the thread within it if it was one.
 */
public record Place(ChannelId channel, boolean direct, Optional<String> thread) {
    public static Place channel(ChannelId channel) {
        return new Place(channel, false, Optional.empty());
    }

    public static Place direct(ChannelId channel) {
        return new Place(channel, true, Optional.empty());
    }
}
