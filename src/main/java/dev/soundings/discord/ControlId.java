package dev.soundings.discord;

import dev.soundings.chat.ActionId;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What Discord hands back of a control: the action, and what the control adds to it. An action may
 * need all of the 100 characters there are, so the addition takes the place of its first slash:
 * {@code answer/tap/x7k2} is a button, {@code answer4tap/x7k2} the fourth point of a scale, {@code
 * risk?drop/x7k2} a button that asks first, {@code risk!drop/x7k2} the yes to that.
 */
record ControlId(ActionId action, Kind kind, OptionalInt point) {
    private static final String NO_WORD = "[^a-z-]";

    static String plain(ActionId action) {
        return action.toString();
    }

    static String point(ActionId action, int point) {
        return marked(action, Integer.toString(point));
    }

    static String asking(ActionId action) {
        return marked(action, Kind.ASKING.mark);
    }

    static String sure(ActionId action) {
        return marked(action, Kind.SURE.mark);
    }

    /** Empty when we never gave out such an id. */
    static Optional<ControlId> read(String id) {
        var parts = id.split(NO_WORD, 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        var mark = id.substring(parts[0].length(), parts[0].length() + 1);
        try {
            var action = ActionId.parse(parts[0] + "/" + parts[1]);
            return kind(mark).map(kind -> new ControlId(action, kind, point(kind, mark)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Kind> kind(String mark) {
        return switch (mark) {
            case "/" -> Optional.of(Kind.PLAIN);
            case "?" -> Optional.of(Kind.ASKING);
            case "!" -> Optional.of(Kind.SURE);
            default -> mark.matches("[1-9]") ? Optional.of(Kind.POINT) : Optional.empty();
        };
    }

    private static OptionalInt point(Kind kind, String mark) {
        return kind == Kind.POINT ? OptionalInt.of(Integer.parseInt(mark)) : OptionalInt.empty();
    }

    private static String marked(ActionId action, String mark) {
        return action.toString().replaceFirst("/", mark);
    }

    /** What a control adds to its action. */
    enum Kind {
        PLAIN("/"),
        POINT(""),
        ASKING("?"),
        SURE("!");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }
}
