package dev.soundings.project;

/** What somebody is to a project. */
public enum Role {
    OWNER,
    DEPUTY,
    SPONSOR,
    MEMBER,
    /** Sees, and is never asked or counted. */
    OBSERVER
}
