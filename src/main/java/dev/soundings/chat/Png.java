package dev.soundings.chat;

import java.util.Arrays;

/** The bytes of a picture; equal when the bytes are. */
public final class Png {
    private final byte[] bytes;

    public Png(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Png that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Png[%d bytes]".formatted(bytes.length);
    }
}
