package dev.soundings.slack;

import dev.soundings.chat.EventId;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How Slack's ids become ours, and our keys become words that tell a reader nothing. */
final class SlackIds {
    static final String PLATFORM = "slack";

    private static final String PREFIX = PLATFORM + "-";
    private static final int LONGEST = 80;
    private static final int OPAQUE = 32;

    private SlackIds() {}

    static WorkspaceId workspace(String team) {
        return new WorkspaceId(PREFIX + team);
    }

    static boolean isSlack(WorkspaceId workspace) {
        return workspace.value().startsWith(PREFIX);
    }

    static EventId event(String kind, String id) {
        var whole = kind + "-" + id;
        return new EventId(whole.length() <= LONGEST ? whole : kind + "-" + print(id));
    }

    /** Everybody in a workspace can read a message's metadata. */
    static String opaque(SendKey key) {
        return print(key.value());
    }

    private static String print(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, OPAQUE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
