package dev.soundings.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * A checksum behind the bytes of each document: of these, of its collection and of its position
 * there. A piece of the file has one too, but of a piece with a damaged sector this tells which
 * documents are as they were written. BSON begins with its own length, so whoever decodes a
 * document does not see it; documents from before there were seals have none.
 */
final class Seal {

    private static final int BYTES = Integer.BYTES;

    private final byte[] collection;

    /**
     * @param collection the name of its map, as {@code documents:soundings.people}
     */
    Seal(String collection) {
        this.collection = collection.getBytes(UTF_8);
    }

    byte[] put(long position, byte[] document) {
        return ByteBuffer.allocate(document.length + BYTES)
                .put(document)
                .putInt(sum(position, document, document.length))
                .array();
    }

    boolean isRight(long position, byte[] stored) {
        int length = stored.length - BYTES;
        return isOn(stored)
                && ByteBuffer.wrap(stored).getInt(length) == sum(position, stored, length);
    }

    static boolean isOn(byte[] stored) {
        return stored.length - BYTES == documentLength(stored);
    }

    /** Without the seal; -1 when these are not the bytes of a document. */
    static int documentLength(byte[] stored) {
        return stored.length < BYTES
                ? -1
                : ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private int sum(long position, byte[] bytes, int length) {
        var sum = new CRC32C();
        sum.update(collection);
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, position));
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
