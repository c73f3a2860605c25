package dev.soundings.access;

/**
 * What an action can be about; each noun declares its own.
 *
 * @param argument of a command, which names one; empty when a command names none
 * @param named whether people call one by a name that they chose themselves
 */
public record SubjectKind(String name, String argument, boolean named) {
    /** Nothing, or something that is chosen later. */
    public static final SubjectKind NOTHING = new SubjectKind("nothing", "", false);

    public static final SubjectKind PROJECT = new SubjectKind("project", "project", true);
    public static final SubjectKind MILESTONE = new SubjectKind("milestone", "milestone", true);
}
