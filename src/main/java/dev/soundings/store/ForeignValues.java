package dev.soundings.store;

import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.OpCode;

import io.netty.buffer.ByteBuf;

import java.util.Optional;

/**
 * Finds, in the bytes of a message, a value of a kind that the query engine does not know: it would
 * keep it as another, or drop the connection. Of bytes it knows plain ones and UUIDs. The kinds and
 * their layout are those of <a href="https://bsonspec.org/spec.html">BSON</a>.
 */
final class ForeignValues {

    private static final int OPERATION = 12;
    private static final int SECTIONS = 20;
    private static final int CHECKSUM_PRESENT = 1;

    private final ByteBuf message;
    private int at;
    private Optional<String> found = Optional.empty();

    private ForeignValues(ByteBuf message) {
        this.message = message;
        this.at = SECTIONS;
    }

    /** What it is, as {@code bytes of subtype 80}. */
    static Optional<String> in(ByteBuf message) {
        if (message.getIntLE(OPERATION) != OpCode.OP_MSG.getId()) {
            return Optional.empty();
        }
        var values = new ForeignValues(message);
        values.sections();
        return values.found;
    }

    private void sections() {
        boolean isSummed = (message.getIntLE(SECTIONS - 4) & CHECKSUM_PRESENT) != 0;
        int end = message.writerIndex() - (isSummed ? 4 : 0);
        while (at < end && found.isEmpty()) {
            boolean isSequence = message.getByte(at++) == 1;
            if (isSequence) {
                int next = at + sized();
                at += 4;
                skipName();
                while (at < next && found.isEmpty()) {
                    document();
                }
            } else {
                document();
            }
        }
    }

    private void document() {
        int end = at + sized();
        if (end <= at) {
            throw new IllegalArgumentException("a document of no length");
        }
        at += 4;
        while (at < end - 1 && found.isEmpty()) {
            byte kind = message.getByte(at++);
            skipName();
            value(kind);
        }
        at = end;
    }

    private void value(byte kind) {
        switch (kind) {
            case BsonConstants.TYPE_NULL,
                    BsonConstants.TYPE_MIN_KEY,
                    BsonConstants.TYPE_MAX_KEY -> {}
            case BsonConstants.TYPE_BOOLEAN -> at += 1;
            case BsonConstants.TYPE_INT32 -> at += 4;
            case BsonConstants.TYPE_DOUBLE,
                    BsonConstants.TYPE_UTC_DATETIME,
                    BsonConstants.TYPE_TIMESTAMP,
                    BsonConstants.TYPE_INT64 ->
                    at += 8;
            case BsonConstants.TYPE_OBJECT_ID -> at += BsonConstants.LENGTH_OBJECTID;
            case BsonConstants.TYPE_DECIMAL128 -> at += 16;
            case BsonConstants.TYPE_UTF8_STRING, BsonConstants.TYPE_JAVASCRIPT_CODE ->
                    at += 4 + sized();
            case BsonConstants.TYPE_REGEX -> {
                skipName();
                skipName();
            }
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT, BsonConstants.TYPE_ARRAY -> document();
            case BsonConstants.TYPE_DATA -> bytes();
            default -> found = Optional.of("values of the BSON type %02x".formatted(kind));
        }
    }

    private void bytes() {
        int length = sized();
        byte subtype = message.getByte(at + 4);
        boolean isKept =
                switch (subtype) {
                    case BsonConstants.BINARY_SUBTYPE_GENERIC -> true;
                    case BsonConstants.BINARY_SUBTYPE_UUID, BsonConstants.BINARY_SUBTYPE_OLD_UUID ->
                            length == BsonConstants.LENGTH_UUID;
                    default -> false;
                };
        if (!isKept) {
            found = Optional.of("bytes of subtype %02x".formatted(subtype));
        }
        at += 4 + 1 + length;
    }

    private int sized() {
        return message.getIntLE(at);
    }

    private void skipName() {
        at += message.bytesBefore(at, message.writerIndex() - at, (byte) 0) + 1;
    }
}
