package dev.soundings.chat;

/**
 * A message that a platform keeps: where it stands and its id there. On Slack the id is unique
 * within its channel only, and is text.
 */
public record PostRef(ChannelId channel, String id) {
    public PostRef {
        Require.text("post id", id, 64);
    }
}
