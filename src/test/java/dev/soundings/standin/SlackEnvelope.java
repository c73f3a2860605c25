package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

/**
 * Something for the bot, whichever way it goes in.
 *
 * @param retry 0 for the first attempt
 */
record SlackEnvelope(Type type, ObjectNode payload, int retry) {

    /** The three kinds that Slack knows, as Socket Mode calls them. */
    enum Type {
        SLASH_COMMANDS("slash_commands"),
        INTERACTIVE("interactive"),
        EVENTS_API("events_api");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    SlackEnvelope again() {
        return new SlackEnvelope(type, payload, retry + 1);
    }
}
