package dev.soundings.discord;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a message carries so that it can be recognised: numbers of its components, which nobody
 * sees. The one of the container says for which guild it was written, as a press in a direct
 * message does not; the one of the first component says under which key it was sent. Both are
 * prints, from which nothing can be read.
 *
 * @param guild the print of the workspace
 * @param key the print of the key; 0 where there is none
 * @see <a href="https://docs.discord.com/developers/components/reference">Discord: id of a
 *     component</a>
 */
record Marks(int guild, int key) {
    /** Discord numbers the components without a number itself, from 1 on. */
    private static final int ABOVE_DISCORDS_OWN = 1 << 20;

    private static final int NONCE = 24;

    static Marks of(WorkspaceId workspace) {
        return new Marks(guildMark(workspace), 0);
    }

    static Marks of(WorkspaceId workspace, SendKey key) {
        return new Marks(guildMark(workspace), number("key " + key));
    }

    static int guildMark(WorkspaceId workspace) {
        return number("guild " + workspace);
    }

    /**
     * Under which Discord sends a message once only, within a few minutes.
     *
     * @see <a href="https://docs.discord.com/developers/resources/message#create-message">Discord:
     *     enforce_nonce</a>
     */
    static String nonce(SendKey key) {
        return Base64.getUrlEncoder().encodeToString(print(key.value())).substring(0, NONCE);
    }

    static byte[] print(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(String text) {
        return (ByteBuffer.wrap(print(text)).getInt() & Integer.MAX_VALUE) | ABOVE_DISCORDS_OWN;
    }
}
