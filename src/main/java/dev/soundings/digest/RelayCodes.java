package dev.soundings.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * One-time codes of ten characters of base32, as {@code x7k2m9p4qa}, without letters that are
 * mistaken for digits. What is kept of them is a hash.
 */
final class RelayCodes {
    private static final String BASE32 = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private final RandomGenerator random;

    RelayCodes(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(BASE32.charAt(random.nextInt(BASE32.length())));
        }
        return code.toString();
    }

    /** Of a code as people type it, in capitals or with blanks around it. */
    static String hash(String typed) {
        var code = typed.strip().toLowerCase(Locale.ROOT);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(
                            digest.digest(
                                    ("digest-relay/" + code).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
