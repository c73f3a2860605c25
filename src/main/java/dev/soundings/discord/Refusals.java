package dev.soundings.discord;

import dev.soundings.chat.Delivery;
import dev.soundings.chat.Delivery.Reason;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/**
 * What a failed call means for the message: {@code 50007} that the person takes no direct messages,
 * a lost connection that nobody knows.
 *
 * @see <a href="https://docs.discord.com/developers/topics/opcodes-and-status-codes#json">Discord:
 *     JSON error codes</a>
 */
final class Refusals {
    private static final int SERVER_ERRORS = 500;

    private Refusals() {}

    /** Empty when this is no answer of Discord's, but a fault of ours. */
    static Delivery of(RuntimeException failure) {
        return switch (failure) {
            case ErrorResponseException error -> of(error);
            case InsufficientPermissionException _ -> refused(Reason.NOT_IN_CHANNEL);
            case CancellationException _ -> new Delivery.Uncertain();
            case IllegalArgumentException _ -> refused(Reason.MESSAGE_INVALID);
            default ->
                    failure.getCause() instanceof TimeoutException
                            ? new Delivery.Uncertain()
                            : throwing(failure);
        };
    }

    static Delivery of(RateLimitedException failure) {
        return new Delivery.Throttled(Duration.ofMillis(failure.getRetryAfter()));
    }

    private static Delivery of(ErrorResponseException error) {
        return switch (error.getErrorResponse()) {
            case CANNOT_SEND_TO_USER, NO_MUTUAL_GUILDS -> refused(Reason.RECIPIENT_UNREACHABLE);
            case UNKNOWN_USER, INVALID_RECIPIENT, UNKNOWN_MEMBER -> refused(Reason.RECIPIENT_GONE);
            case UNKNOWN_CHANNEL, UNKNOWN_GUILD -> refused(Reason.CHANNEL_GONE);
            case MISSING_ACCESS,
                    MISSING_PERMISSIONS,
                    THREAD_LOCKED,
                    ILLEGAL_OPERATION_ARCHIVED_THREAD ->
                    refused(Reason.NOT_IN_CHANNEL);
            case UNKNOWN_MESSAGE, INVALID_AUTHOR_EDIT -> refused(Reason.POST_GONE);
            case UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK, INVALID_WEBHOOK_TOKEN ->
                    refused(Reason.EXPIRED);
            case UNAUTHORIZED, INVALID_TOKEN -> refused(Reason.NOT_AUTHORISED);
            default -> byStatus(error);
        };
    }

    /** A connection that broke has no status, and the message may have arrived. */
    private static Delivery byStatus(ErrorResponseException error) {
        int status = error.getResponse().code;
        if (status < 400 || status >= SERVER_ERRORS) {
            return new Delivery.Uncertain();
        }
        return refused(status == 401 ? Reason.NOT_AUTHORISED : Reason.MESSAGE_INVALID);
    }

    private static Delivery refused(Reason reason) {
        return new Delivery.Refused(reason);
    }

    private static Delivery throwing(RuntimeException failure) {
        throw failure;
    }
}
