package dev.soundings.store;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * A stretch of an index: all keys from one on, up to but without another; to the end when there is
 * none. All keys that begin with {@code 30 61} are those from {@code 30 61} to {@code 30 62}.
 */
final class Span {

    private static final byte LAST = (byte) 0xFF;

    private final byte[] from;
    private final byte @Nullable [] to;

    private Span(byte[] from, byte @Nullable [] to) {
        this.from = from;
        this.to = to;
    }

    static Span beginningWith(byte[] prefix) {
        return between(prefix, prefix);
    }

    /**
     * From the first key that begins with {@code low} to the last that begins with {@code high}.
     */
    static Span between(byte[] low, byte[] high) {
        return new Span(low, after(high));
    }

    Cursor<byte[], Long> cursor(MVMap<byte[], Long> index, boolean backwards) {
        return backwards ? index.cursor(to, null, true) : index.cursor(from, null, false);
    }

    boolean isBefore(byte[] key) {
        return to != null && Arrays.compareUnsigned(key, to) >= 0;
    }

    boolean isAfter(byte[] key) {
        return Arrays.compareUnsigned(key, from) < 0;
    }

    static byte[] joined(byte[] prefix, byte[] next) {
        var joined = Arrays.copyOf(prefix, prefix.length + next.length);
        System.arraycopy(next, 0, joined, prefix.length, next.length);
        return joined;
    }

    private static byte @Nullable [] after(byte[] prefix) {
        var length = prefix.length;
        while (length > 0 && prefix[length - 1] == LAST) {
            length--;
        }
        if (length == 0) {
            return null;
        }
        var after = Arrays.copyOf(prefix, length);
        after[length - 1]++;
        return after;
    }
}
