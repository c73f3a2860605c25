package dev.soundings.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a copy holds, as a number: the sum of the SHA-256 of each of its collections and documents.
 * Two databases with the same number hold the same, in whatever order they hand it out.
 */
final class CopyContent {
    private BigInteger sum = BigInteger.ZERO;

    void add(CopyLine line) {
        switch (line) {
            case CopyLine.Collection _, CopyLine.Stored _ -> add(line.text());
            case CopyLine.Header _, CopyLine.End _ -> {}
        }
    }

    private void add(String text) {
        sum = sum.add(new BigInteger(1, sha256().digest(text.getBytes(UTF_8))));
    }

    BigInteger sum() {
        return sum;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
