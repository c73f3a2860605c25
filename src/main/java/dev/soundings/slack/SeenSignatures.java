package dev.soundings.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;

/**
 * Signatures of the last ten minutes, which is longer than any of them is fresh: who has overheard
 * a request cannot send it again.
 */
final class SeenSignatures {
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** Ten minutes of three hundred requests a second. */
    private static final int MOST = 180_000;

    private final LinkedHashMap<String, Instant> seen = new LinkedHashMap<>();

    synchronized boolean isNew(String signature, Instant now) {
        var oldest = seen.entrySet().iterator();
        while (oldest.hasNext()) {
            boolean old = oldest.next().getValue().plus(KEPT).isBefore(now);
            if (!old && seen.size() < MOST) {
                break;
            }
            oldest.remove();
        }
        return seen.putIfAbsent(signature, now) == null;
    }
}
