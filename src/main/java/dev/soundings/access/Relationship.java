package dev.soundings.access;

/** What somebody is to the thing they want to do something with. */
enum Relationship {
    ADMINISTRATOR,
    PMO,
    OWNER,
    DEPUTY,
    SPONSOR,
    MEMBER,
    OBSERVER,
    /** The person whom it concerns: who is invited, who is asked to own, who owns the risk. */
    SELF,
    /** The editor of a digest plan. */
    EDITOR,
    /** Who raised a private entry, and who was chosen to read it. */
    READER,
    /** Any other member of the workspace. */
    ANYBODY
}
