package dev.soundings.standin;

import org.java_websocket.WebSocket;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * One gateway connection as it writes: plain JSON, or one zlib stream for its whole life when the
 * client asked for {@code compress=zlib-stream}.
 *
 * @see <a href="https://discord.com/developers/docs/events/gateway#transport-compression">Discord:
 *     compression</a>
 */
final class DiscordWire {
    private final WebSocket connection;
    private final boolean compressed;
    private final Deflater deflater = new Deflater();

    private DiscordWire(WebSocket connection, boolean compressed) {
        this.connection = connection;
        this.compressed = compressed;
    }

    static DiscordWire on(WebSocket connection, String address) {
        return new DiscordWire(connection, address.contains("compress=zlib-stream"));
    }

    synchronized void send(JsonNode payload) {
        if (!connection.isOpen()) {
            return;
        }
        if (compressed) {
            connection.send(deflated(payload.toString().getBytes(StandardCharsets.UTF_8)));
        } else {
            connection.send(payload.toString());
        }
    }

    private byte[] deflated(byte[] bytes) {
        deflater.setInput(bytes);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8_192];
        int written;
        do {
            written = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.writeBytes(Arrays.copyOf(buffer, written));
        } while (written == buffer.length);
        return out.toByteArray();
    }

    synchronized void end() {
        deflater.end();
    }
}
