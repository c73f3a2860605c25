package dev.soundings.store;

import static dev.soundings.store.Seal.BLOCK_BYTES;
import static dev.soundings.store.Seal.LAST_LINE_BYTES;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * A piece that MVStore wrote in one go, found by its first line in a block of the file: {@code
 * chunk:2c,len:1,…,version:2c,…}. The greatest version is what was committed last.
 *
 * @param at where in the file, in bytes
 * @param length in bytes
 * @param id by which MVStore knows it, in hexadecimal
 */
record WrittenChunk(long at, int length, String id, long version) {

    static final int HEX = 16;

    private static final int FIRST_LINE_BYTES = 512;

    static Optional<WrittenChunk> at(FileChannel file, long at) throws IOException {
        var line = read(file, at, FIRST_LINE_BYTES);
        if (line.limit() < LAST_LINE_BYTES || !Seal.begins(line, 0)) {
            return Optional.empty();
        }
        try {
            var text = ISO_8859_1.decode(line).toString();
            var facts =
                    DataUtils.parseMap(text.substring(0, Math.max(0, text.indexOf('\n'))).strip());
            var blocks = Integer.parseInt(facts.getOrDefault("len", "0"), HEX);
            var id = facts.getOrDefault("chunk", "");
            var version = Long.parseLong(facts.getOrDefault("version", "0"), HEX);
            return blocks > 0
                    ? Optional.of(new WrittenChunk(at, blocks * BLOCK_BYTES, id, version))
                    : Optional.empty();
        } catch (MVStoreException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether what was begun is there to the last line, which repeats the version. */
    boolean isComplete(FileChannel file) throws IOException {
        var line = read(file, at + length - LAST_LINE_BYTES, LAST_LINE_BYTES);
        return line.limit() == LAST_LINE_BYTES
                && Seal.begins(line, 0)
                && Seal.line(line, 0).contains(",version:" + Long.toHexString(version) + ",");
    }

    boolean isWhole(FileChannel file) throws IOException {
        var bytes = read(file, at, length);
        return bytes.limit() == length && Seal.isWhole(bytes);
    }

    /** So that MVStore does not take it for a chunk. */
    void cutOff(FileChannel file) throws IOException {
        file.write(ByteBuffer.allocate(LAST_LINE_BYTES), at);
        file.force(false);
    }

    private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {
            // Until there is no more.
        }
        return bytes.flip();
    }
}
