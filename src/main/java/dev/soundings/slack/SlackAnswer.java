package dev.soundings.slack;

import tools.jackson.databind.JsonNode;

import java.time.Duration;

/** How one call to Slack ended. */
sealed interface SlackAnswer {
    record Done(JsonNode body) implements SlackAnswer {}

    /** Slack says why not: {@code channel_not_found}. */
    record Failed(String error) implements SlackAnswer {}

    /** Not done; Slack says when to come back. */
    record Limited(Duration retryAfter) implements SlackAnswer {}

    /** Slack was never reached, so nothing was done. */
    record Unreached() implements SlackAnswer {}

    /** The answer got lost, or Slack itself does not know what it did. */
    record Lost() implements SlackAnswer {}
}
