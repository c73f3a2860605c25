package dev.soundings.workspace;

import dev.soundings.chat.EventId;
import dev.soundings.chat.WorkspaceId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The id of what an event creates: ten characters of base32 that follow from the event's own id, so
 * that the same event, delivered again, creates the same thing again and finds it there.
 */
public final class StableId {
    private static final String BASE32 = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private StableId() {}

    public static String of(WorkspaceId workspace, EventId event) {
        return of(workspace + "/" + event);
    }

    /** For what is made from something other than an event, such as an answer to a question. */
    public static String of(String unique) {
        var hash = sha256(unique);
        var id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(BASE32.charAt(hash[i] & 31));
        }
        return id.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
