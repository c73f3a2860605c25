package dev.soundings.access;

/** What can be allowed. Who has which is decided in {@link Access} and nowhere else. */
public enum Permission {
    /** Help, home, one's own next prompt, absence and answers. */
    USE,
    CREATE_PROJECT,
    SEE_PROJECT,
    CHANGE_PROJECT,
    SEE_WHY,
    CHANGE_WHY,
    SEE_CHECK_IN,
    CHANGE_CHECK_IN,
    /** Named answers of others. */
    SEE_ANSWERS,
    /** Who has not answered yet, while a named round is open. */
    SEE_SILENT,
    /** Answer an invitation of one's own. */
    ANSWER,
    RAISE_RISK,
    SEE_REGISTER,
    /** An entry that was raised privately. */
    SEE_PRIVATE_ENTRY,
    CHANGE_REGISTER,
    /** Accept or decline what somebody wants to make one's own. */
    DECIDE_OWNERSHIP,
    ADD_WIN,
    SEE_DIGEST,
    /** Create and change plans. */
    CHANGE_DIGEST,
    /** Approve or hold one project's lines. */
    RELEASE_DIGEST,
    DIAGNOSE
}
