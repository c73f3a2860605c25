package dev.soundings.project;

/** What came of somebody's wish for a project. */
public sealed interface ProjectOutcome {
    /** Done, or found done already. */
    record Done(Project project) implements ProjectOutcome {}

    /** Another project that is not archived has this name. */
    record NameTaken(String name) implements ProjectOutcome {}

    /** It has no characters, or more than {@link Project#LONGEST_NAME}. */
    record BadName() implements ProjectOutcome {}

    /** A why card without its one sentence. */
    record PurposeMissing() implements ProjectOutcome {}
}
