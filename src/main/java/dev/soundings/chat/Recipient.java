package dev.soundings.chat;

/** Who a message goes to: a person directly, or a channel. */
public sealed interface Recipient {
    record Person(UserId user) implements Recipient {}

    record Channel(ChannelId channel) implements Recipient {}
}
