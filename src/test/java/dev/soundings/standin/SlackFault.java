package dev.soundings.standin;

import java.time.Duration;

/** What goes wrong with the next call of a method. */
public sealed interface SlackFault {

    /** It is done, but the connection ends without an answer. */
    record LoseResponse() implements SlackFault {}

    /** It is not done, and the connection ends without an answer. */
    record LoseRequest() implements SlackFault {}

    /** HTTP 429. */
    record TooMany(Duration retryAfter) implements SlackFault {}

    /**
     * HTTP 5xx.
     *
     * @param done whether it was done nevertheless
     */
    record ServerError(int status, boolean done) implements SlackFault {}

    /** {@code internal_error} although it was done: documented as possible. */
    record ErrorAfterSuccess(String code) implements SlackFault {}

    /** {@code ok: false} with that code, and it is not done. */
    record Refuse(String code) implements SlackFault {}
}
