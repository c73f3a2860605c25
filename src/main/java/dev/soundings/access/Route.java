package dev.soundings.access;

/**
 * One way in: {@code /risk close R-14}, and the button or form whose action is {@code risk/close}.
 * All of them need the same permission on the same thing.
 *
 * @param feature the command's noun, or the feature of the action
 * @param about what the action's argument names, up to its first colon
 */
public record Route(String feature, String verb, Permission permission, SubjectKind about) {
    /** The verb of a shortcut on a message. */
    public static final String SHORTCUT = "shortcut";

    public static Route to(String feature, String verb, Permission permission) {
        return new Route(feature, verb, permission, SubjectKind.NOTHING);
    }

    public static Route to(String feature, String verb, Permission permission, SubjectKind about) {
        return new Route(feature, verb, permission, about);
    }

    @Override
    public String toString() {
        return feature + "/" + verb;
    }
}
