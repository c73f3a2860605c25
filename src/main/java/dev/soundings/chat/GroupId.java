package dev.soundings.chat;

/** A group of people that a platform keeps: a user group of Slack. */
public record GroupId(String value) {
    public GroupId {
        Require.matches("group id", value, "[A-Za-z0-9][A-Za-z0-9-]{0,31}");
    }

    @Override
    public String toString() {
        return value;
    }
}
