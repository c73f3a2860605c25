package dev.soundings.digest;

import dev.soundings.chat.SendKey;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How far an issue is: prepared, previewed, posted, sealed; or skipped. */
public sealed interface Stage {
    record Prepared() implements Stage {}

    record Previewed(Instant at) implements Stage {}

    /**
     * @param key of the post in the outbox
     * @param version of its last rewriting; 0 as it was posted
     * @param shown a fingerprint of what it says, so that only a changed text is rewritten
     * @param lookedAt when it was last composed
     */
    record Posted(SendKey key, Instant at, int version, String shown, Instant lookedAt)
            implements Stage {}

    /**
     * @param counted which revision of which response counted in this issue, by the response's id;
     *     for an anonymous round, how many marks, by the round's id; which wins and decisions were
     *     told
     * @param imprints what it said when it was sealed, wherever it stands; empty when that is not
     *     kept any more
     */
    record Sealed(
            SendKey key,
            Instant postedAt,
            int version,
            Instant at,
            Map<String, Integer> counted,
            List<Imprint> imprints)
            implements Stage {
        public Sealed {
            counted = Map.copyOf(counted);
            imprints = List.copyOf(imprints);
        }

        Sealed rewritten(int newVersion) {
            return new Sealed(key, postedAt, newVersion, at, counted, imprints);
        }
    }

    record Skipped(Reason reason, Instant at) implements Stage {}

    /** Why an issue was not posted. */
    enum Reason {
        NOTHING_CHANGED,
        HELD,
        PAUSED,
        MISSED_WHILE_DOWN,
        NOT_DELIVERED
    }

    /** Nothing more happens to it by itself. */
    default boolean isFinal() {
        return this instanceof Sealed || this instanceof Skipped;
    }

    /** Readers can see it. */
    default boolean isPosted() {
        return this instanceof Posted || this instanceof Sealed;
    }
}
