package dev.soundings.access;

import dev.soundings.access.SubjectFinder.Kind;

/**
 * One way in: {@code /risk close R-14}, and the button or form whose action is {@code risk/close}.
 * All of them need the same permission on the same thing.
 *
 * @param feature the command's noun, or the feature of the action
 * @param about what the action's argument names, up to its first colon
 * @param argument the command's argument that names it; empty when it names nothing
 */
record Route(String feature, String verb, Permission permission, Kind about, String argument) {
    /** The verb of a shortcut on a message. */
    public static final String SHORTCUT = "shortcut";

    static Route to(String feature, String verb, Permission permission) {
        return new Route(feature, verb, permission, Kind.NOTHING, "");
    }

    static Route to(String feature, String verb, Permission permission, Kind about) {
        var argument =
                switch (about) {
                    case NOTHING -> "";
                    case PROJECT, INVITATION -> "project";
                    case CHECK_IN -> "check-in";
                    case MILESTONE -> "milestone";
                    case RISK, OWNERSHIP -> "risk";
                    case WIN -> "win";
                    case DECISION -> "decision";
                    case ACTION, ACTION_OFFER -> "action";
                    case PLAN -> "plan";
                };
        return new Route(feature, verb, permission, about, argument);
    }
}
