package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

/**
 * How the bot acknowledged.
 *
 * @param problem empty when all was well
 */
public record SlackAck(ObjectNode body, String problem) {
    static SlackAck of(ObjectNode body) {
        return new SlackAck(body, "");
    }

    static SlackAck none(String problem) {
        return new SlackAck(SlackJson.object(), problem);
    }

    public boolean arrived() {
        return problem.isEmpty();
    }
}
