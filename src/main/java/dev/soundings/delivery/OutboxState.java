package dev.soundings.delivery;

import dev.soundings.chat.Delivery;

import java.time.Instant;

/**
 * How far a message has come: {@code Planned → Leased → Sending → Sent | Refused | Unknown}, and
 * from {@code Unknown}, when the platform was asked, to {@code Sent}, back to {@code Planned} or to
 * {@code GaveUp}. A planned or leased message can be {@code Skipped}.
 */
public sealed interface OutboxState {
    record Planned() implements OutboxState {}

    /** Somebody has claimed it and not called the platform yet. */
    record Leased() implements OutboxState {}

    /** Written before the platform is called: a crash from here on leaves a doubt. */
    record Sending(Instant startedAt) implements OutboxState {}

    /**
     * Nobody knows whether the platform has it.
     *
     * @param since when the call began
     * @param lookups how often somebody set out to ask the platform
     * @param missing how often the platform did not have it
     */
    record Unknown(Instant since, int lookups, int missing) implements OutboxState {}

    /** Nothing more will be sent. */
    sealed interface Ended extends OutboxState {
        Instant at();
    }

    record Sent(Instant at) implements Ended {}

    record Refused(Delivery.Reason reason, Instant at) implements Ended {}

    record Skipped(SkipReason reason, Instant at) implements Ended {}

    record GaveUp(GiveUpReason reason, Instant at) implements Ended {}
}
