package dev.soundings.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.SFChunk;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The first two blocks of a file of MVStore's, which say the same: where the newest piece is.
 *
 * <pre>
 * {@code H:2,block:1c,blockSize:1000,chunk:15ce,created:19ab…,format:3,version:157a,fletcher:8e1b0c44}
 * </pre>
 */
final class FileHeader {

    private static final String CHECKSUM = "fletcher";
    private static final String CLEAN = "clean";

    private FileHeader() {}

    /** Both blocks anew; empty when they say so already, or when neither can be read. */
    static Optional<ByteBuffer> pointingAt(SFChunk piece, ByteBuffer header) {
        var first = fields(header, 0);
        var second = fields(header, CheckedFile.BLOCK);
        var present = first.isEmpty() ? second : first;
        if (present.isEmpty() || (first.equals(second) && points(first, piece))) {
            return Optional.empty();
        }
        present.put("block", Long.toHexString(piece.block));
        present.put("chunk", Integer.toHexString(piece.id));
        present.put("version", Long.toHexString(piece.version));
        present.remove(CLEAN);
        var line = line(present);
        var anew = ByteBuffer.allocate(2 * CheckedFile.BLOCK);
        anew.put(line);
        anew.position(CheckedFile.BLOCK);
        anew.put(line);
        return Optional.of(anew.rewind());
    }

    private static boolean points(Map<String, String> fields, SFChunk piece) {
        return Long.toHexString(piece.version).equals(fields.get("version"))
                && Long.toHexString(piece.block).equals(fields.get("block"))
                && !fields.containsKey(CLEAN);
    }

    /** Empty when its checksum is wrong. */
    private static Map<String, String> fields(ByteBuffer header, int from) {
        var block = new byte[CheckedFile.BLOCK];
        header.get(from, block);
        var line = new String(block, ISO_8859_1).strip();
        var fields = new TreeMap<String, String>();
        for (var field : line.lines().findFirst().orElse("").split(",")) {
            int colon = field.indexOf(':');
            if (colon > 0) {
                fields.put(field.substring(0, colon), field.substring(colon + 1));
            }
        }
        fields.remove(CHECKSUM);
        return line.startsWith(new String(line(fields), ISO_8859_1).strip())
                ? fields
                : new TreeMap<>();
    }

    private static byte[] line(Map<String, String> fields) {
        var content =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + ":" + field.getValue())
                        .collect(joining(","));
        var bytes = content.getBytes(ISO_8859_1);
        var sum = Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length));
        return "%s,%s:%s\n".formatted(content, CHECKSUM, sum).getBytes(ISO_8859_1);
    }
}
