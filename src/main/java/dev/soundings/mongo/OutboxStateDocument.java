package dev.soundings.mongo;

import static java.util.Objects.requireNonNull;

import dev.soundings.chat.Delivery;
import dev.soundings.delivery.GiveUpReason;
import dev.soundings.delivery.OutboxState;
import dev.soundings.delivery.SkipReason;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How far a message has come.
 *
 * @param at since when: began the call, or ended
 * @param reason why it was refused, skipped or given up
 */
public record OutboxStateDocument(
        Type type,
        @Nullable Instant at,
        @Nullable Integer lookups,
        @Nullable Integer missing,
        @Nullable String reason) {
    /** Which state it is. */
    public enum Type {
        PLANNED,
        LEASED,
        SENDING,
        UNKNOWN,
        SENT,
        REFUSED,
        SKIPPED,
        GAVE_UP
    }

    static OutboxStateDocument from(OutboxState state) {
        return switch (state) {
            case OutboxState.Planned() -> of(Type.PLANNED, null, null);
            case OutboxState.Leased() -> of(Type.LEASED, null, null);
            case OutboxState.Sending(var startedAt) -> of(Type.SENDING, startedAt, null);
            case OutboxState.Unknown(var since, var lookups, var missing) ->
                    new OutboxStateDocument(Type.UNKNOWN, since, lookups, missing, null);
            case OutboxState.Sent(var at) -> of(Type.SENT, at, null);
            case OutboxState.Refused(var reason, var at) -> of(Type.REFUSED, at, reason);
            case OutboxState.Skipped(var reason, var at) -> of(Type.SKIPPED, at, reason);
            case OutboxState.GaveUp(var reason, var at) -> of(Type.GAVE_UP, at, reason);
        };
    }

    OutboxState toDomain() {
        return switch (type) {
            case PLANNED -> new OutboxState.Planned();
            case LEASED -> new OutboxState.Leased();
            case SENDING -> new OutboxState.Sending(since());
            case UNKNOWN ->
                    new OutboxState.Unknown(
                            since(), requireNonNull(lookups), requireNonNull(missing));
            case SENT -> new OutboxState.Sent(since());
            case REFUSED -> new OutboxState.Refused(Delivery.Reason.valueOf(why()), since());
            case SKIPPED -> new OutboxState.Skipped(SkipReason.valueOf(why()), since());
            case GAVE_UP -> new OutboxState.GaveUp(GiveUpReason.valueOf(why()), since());
        };
    }

    private static OutboxStateDocument of(
            Type type, @Nullable Instant at, @Nullable Enum<?> reason) {
        return new OutboxStateDocument(type, at, null, null, reason == null ? null : reason.name());
    }

    private Instant since() {
        return requireNonNull(at);
    }

    private String why() {
        return requireNonNull(reason);
    }
}
