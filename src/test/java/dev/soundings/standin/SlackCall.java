package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

/**
 * A call of the bot, as it arrived.
 *
 * @param method {@code chat.postMessage}, or {@code response_url} or {@code upload}
 * @param connection tells one connection from another, to see which were used again
 * @param outcome {@code ok}, Slack's error code, {@code lost} or the HTTP status
 */
public record SlackCall(
        int number,
        String method,
        String token,
        ObjectNode arguments,
        int connection,
        String outcome) {

    /** Whether it did what was asked, even if the answer was lost or wrong. */
    public boolean took() {
        return outcome.startsWith("ok");
    }
}
