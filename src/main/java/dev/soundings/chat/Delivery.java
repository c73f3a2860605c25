package dev.soundings.chat;

import java.time.Duration;

/** How a call to a platform ended. */
public sealed interface Delivery {
    record Delivered(PostRef post) implements Delivery {}

    /** Not sent; the platform says when to come back. */
    record Throttled(Duration retryAfter) implements Delivery {}

    /** Not sent; this message has to wait, while others need not. */
    record Paced(Duration retryAfter) implements Delivery {}

    /** Definitely not sent, and sending it again would not help. */
    record Refused(Reason reason) implements Delivery {}

    /** Nobody knows whether it was sent; only {@link ChatGateway#find} can tell. */
    record Uncertain() implements Delivery {}

    /** Why a platform refused. */
    enum Reason {
        RECIPIENT_UNREACHABLE,
        RECIPIENT_GONE,
        CHANNEL_GONE,
        NOT_IN_CHANNEL,
        MESSAGE_INVALID,
        POST_GONE,
        NOT_AUTHORISED,
        EXPIRED
    }
}
