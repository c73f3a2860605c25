package dev.soundings.project;

/** What came of somebody's wish for a milestone. */
public sealed interface MilestoneOutcome {
    /** Done, or found done already. */
    record Done(Milestone milestone) implements MilestoneOutcome {}

    /** Another milestone of the project has this name. */
    record NameTaken(String name) implements MilestoneOutcome {}

    /** It was done or dropped before; nothing was changed. */
    record EndedBefore(Milestone milestone) implements MilestoneOutcome {}

    record Unknown() implements MilestoneOutcome {}
}
