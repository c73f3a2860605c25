package dev.soundings.delivery;

import java.time.Instant;

/** Whether a message may go out now. */
public sealed interface SendVerdict {
    record Send() implements SendVerdict {}

    record Skip(SkipReason reason) implements SendVerdict {}

    /** Not now: ask again then. */
    record Wait(Instant until) implements SendVerdict {}
}
