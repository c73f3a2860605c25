package dev.soundings.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * A checksum over all of a chunk, which MVStore itself has only over its first and last lines. It
 * stands in the last line, where MVStore leaves room and does not look: {@code
 * chunk:2c,len:1,version:2c,fletcher:6ccd5473,sum:0b1d2f3a}.
 */
final class Seal {

    static final int BLOCK_BYTES = 4 * 1024;
    static final int LAST_LINE_BYTES = 128;

    private static final byte[] BEGIN = "chunk:".getBytes(ISO_8859_1);
    private static final String NAME = ",sum:";
    private static final int DIGITS = 8;

    private Seal() {}

    /** Does nothing when it is not a whole chunk or has its seal already, as one that is moved. */
    static void put(ByteBuffer chunk) {
        var lastLine = chunk.limit() - LAST_LINE_BYTES;
        if (chunk.remaining() < BLOCK_BYTES
                || !begins(chunk, chunk.position())
                || !begins(chunk, lastLine)) {
            return;
        }
        var line = line(chunk, lastLine);
        if (!line.contains(NAME)) {
            var seal = NAME + sum(chunk.duplicate().limit(lastLine));
            chunk.put(lastLine + line.length(), seal.getBytes(ISO_8859_1));
        }
    }

    /** True also for a chunk of a version of Soundings that had no seals. */
    static boolean isWhole(ByteBuffer chunk) {
        var lastLine = chunk.limit() - LAST_LINE_BYTES;
        var line = line(chunk, lastLine);
        var at = line.indexOf(NAME);
        return at < 0
                || line.startsWith(sum(chunk.duplicate().limit(lastLine)), at + NAME.length());
    }

    static boolean begins(ByteBuffer bytes, int at) {
        for (var i = 0; i < BEGIN.length; i++) {
            if (bytes.get(at + i) != BEGIN[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text from there on, without what follows it in its line. */
    static String line(ByteBuffer bytes, int at) {
        var line = new byte[Math.min(LAST_LINE_BYTES, bytes.limit() - at)];
        bytes.get(at, line);
        return new String(line, ISO_8859_1).strip();
    }

    private static String sum(ByteBuffer bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return HexFormat.of().toHexDigits(sum.getValue(), DIGITS);
    }
}
