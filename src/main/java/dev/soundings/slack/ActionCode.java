package dev.soundings.slack;

import dev.soundings.chat.ActionId;

import java.util.Optional;

/**
 * Our action as Slack's {@code action_id}, which must be unique within a block: {@code
 * b2:answer/skip/room.x7k2} is the third button of its row.
 */
record ActionCode(Kind kind, String rest) {
    static String button(int number, ActionId action) {
        return Kind.BUTTON.letter + number + ":" + action;
    }

    static String point(int number, ActionId action) {
        return Kind.POINT.letter + number + ":" + action;
    }

    static String choice(ActionId action) {
        return Kind.CHOICE.letter + ":" + action;
    }

    static String field(String field) {
        return Kind.FIELD.letter + ":" + field;
    }

    /** Nothing when it is none of ours. */
    static Optional<ActionCode> read(String actionId) {
        int colon = actionId.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        for (var kind : Kind.values()) {
            if (actionId.startsWith(kind.letter)) {
                return Optional.of(new ActionCode(kind, actionId.substring(colon + 1)));
            }
        }
        return Optional.empty();
    }

    /**
     * @throws IllegalArgumentException when it is a field, or damaged
     */
    ActionId action() {
        return ActionId.parse(rest);
    }

    /** What is used. */
    enum Kind {
        BUTTON("b"),
        POINT("p"),
        CHOICE("c"),
        FIELD("f");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }
}
