package dev.soundings.chat;

import java.util.regex.Pattern;

/**
 * A Slack team, a Discord guild or the rehearsal room: {@code slack-T024BE7LD}, {@code
 * discord-613425648685547541}, {@code room}. It leads every stored key.
 */
public record WorkspaceId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    public WorkspaceId {
        Require.matches("workspace id", value, FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
