package dev.soundings.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Values as bytes that compare as <a
 * href="https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/">MongoDB compares
 * values</a>: first the type, then the value; 1, 1L and 1.0 are the same. No value's bytes begin
 * with another's, so that those of several fields can follow each other. Example: the text "ab" is
 * {@code 30 61 62 00 00}, missing or null is {@code 10}.
 *
 * <p>Two strings compare by their UTF-16 units, as the query engine compares them.
 */
final class KeyBytes {

    private static final int OTHER = 0xB0;
    private static final int END = 0x00;
    private static final int ESCAPE = 0xFF;
    private static final int NEXT = 0x01;
    private static final int LESS = 0x40;
    private static final int EXACTLY = 0x80;
    private static final int MORE = 0xC0;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private KeyBytes() {}

    /** Descending: all bits the other way round. */
    static byte[] of(@Nullable Object value, boolean ascending) {
        var key = new KeyBytes();
        key.put(value);
        return directed(key.bytes.toByteArray(), ascending);
    }

    /** What all values of this value's type begin with. */
    static byte[] typeOf(Object value, boolean ascending) {
        return directed(new byte[] {(byte) type(value)}, ascending);
    }

    /** Of the others the query engine does not always say that equals are equal. */
    static boolean canBeIndexed(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Double number -> !number.isNaN();
            case Decimal128 _ -> false;
            default -> type(value) != OTHER;
        };
    }

    private static int type(@Nullable Object value) {
        return switch (value) {
            case MinKey _ -> 0x08;
            case IndexedFields.NoElement _ -> 0x0C;
            case null -> 0x10;
            case Missing _ -> 0x10;
            case Number _ -> 0x20;
            case String _ -> 0x30;
            case Document _ -> 0x40;
            case Collection<?> _ -> 0x50;
            case BinData _ -> 0x60;
            case UUID _ -> 0x68;
            case ObjectId _ -> 0x70;
            case Boolean _ -> 0x80;
            case Instant _ -> 0x90;
            case BsonTimestamp _ -> 0xA0;
            case MaxKey _ -> 0xF0;
            default -> OTHER;
        };
    }

    private static byte[] directed(byte[] bytes, boolean ascending) {
        for (var i = 0; i < bytes.length && !ascending; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
        return bytes;
    }

    private void put(@Nullable Object value) {
        bytes.write(type(value));
        switch (value) {
            case Number number -> putNumber(number);
            case String text -> putText(text);
            case Document document -> putDocument(document);
            case Collection<?> array -> putArray(array);
            case BinData binary -> putSized(binary.getData());
            case UUID id -> putLongs(id.getMostSignificantBits(), id.getLeastSignificantBits());
            case ObjectId id -> bytes.writeBytes(id.toByteArray());
            case Boolean flag -> bytes.write(flag ? 1 : 0);
            case Instant time -> putLongs(time.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp time -> putLongs(time.getValue());
            case null, default -> {
                if (type(value) == OTHER) {
                    putText(String.valueOf(value));
                }
            }
        }
    }

    // A double first; how far the number is from the nearest double decides between equals.
    private void putNumber(Number number) {
        var nearest = number.doubleValue() + 0.0;
        putDouble(Double.isNaN(nearest) ? Double.NEGATIVE_INFINITY : nearest);
        var rest = Double.isFinite(nearest) ? beyond(number, nearest) : 0;
        bytes.write(rest == 0 ? EXACTLY : rest < 0 ? LESS : MORE);
        if (rest != 0) {
            putDouble(rest);
        }
    }

    private static double beyond(Number number, double nearest) {
        return switch (number) {
            case Long exact ->
                    new BigDecimal(exact).subtract(new BigDecimal(nearest)).doubleValue();
            case Decimal128 exact ->
                    exact.toBigDecimal().subtract(new BigDecimal(nearest)).doubleValue();
            default -> 0;
        };
    }

    private void putDouble(double number) {
        var bits = Double.doubleToLongBits(number);
        putLongs(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
    }

    private void putLongs(long... values) {
        for (var value : values) {
            bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        }
    }

    // As UTF-8, but each half of a surrogate pair by itself, which keeps the order of UTF-16.
    private void putText(String text) {
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (unit == END) {
                putBytes(END, ESCAPE);
            } else if (unit < 0x80) {
                putBytes(unit);
            } else if (unit < 0x800) {
                putBytes(0xC0 | (unit >> 6), 0x80 | (unit & 0x3F));
            } else {
                putBytes(0xE0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3F), 0x80 | (unit & 0x3F));
            }
        }
        putBytes(END, END);
    }

    private void putBytes(int... values) {
        for (var value : values) {
            bytes.write(value);
        }
    }

    private void putSized(byte[] data) {
        putLongs(data.length);
        bytes.writeBytes(data);
    }

    private void putDocument(Document document) {
        document.forEach((name, value) -> {
            bytes.write(NEXT);
            putText(name);
            put(value);
        });
        bytes.write(END);
    }

    private void putArray(Collection<?> array) {
        for (var value : array) {
            bytes.write(NEXT);
            put(value);
        }
        bytes.write(END);
    }
}
