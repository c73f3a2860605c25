package dev.soundings.chat;

/**
 * A Slack team, a Discord guild or the rehearsal room: {@code slack-T024BE7LD}, {@code
 * discord-613425648685547541}, {@code room}. It leads every stored key.
 */
public record WorkspaceId(String value) {
    public WorkspaceId {
        Require.matches("workspace id", value, "[A-Za-z0-9][A-Za-z0-9-]{0,39}");
    }

    @Override
    public String toString() {
        return value;
    }
}
