package dev.soundings.access;

/** What can be allowed. Who has which is written in {@link Grants} and nowhere else. */
public enum Permission {
    /** Help, home, one's own next prompt, absence. */
    USE,
    /** Answer an invitation of one's own. */
    ANSWER,
    CREATE_PROJECT,
    SEE_PROJECT,
    CHANGE_PROJECT,
    SEE_WHY,
    CHANGE_WHY,
    SEE_CHECK_IN,
    CHANGE_CHECK_IN,
    DELETE_CHECK_IN,
    /** Add to the register. */
    ADD_ENTRY,
    /** What is private of the register only its readers. */
    SEE_ENTRY,
    CHANGE_ENTRY,
    /** Accept or decline what somebody wants to make one's own. */
    DECIDE_OWNERSHIP,
    CREATE_DIGEST,
    SEE_DIGEST,
    /** Change a plan, and hold or post the whole. */
    CHANGE_DIGEST,
    /** Approve, edit or hold the lines of one project. */
    RELEASE_DIGEST,
    /** Let a digest of another workspace be posted here, and end that. */
    HOST_DIGEST,
    /** Why somebody was asked or not. */
    DIAGNOSE;

    /** Whether using it on what is not one's own is written to the audit trail. */
    boolean isPrivileged() {
        return switch (this) {
            case CHANGE_PROJECT,
                    CHANGE_WHY,
                    CHANGE_CHECK_IN,
                    DELETE_CHECK_IN,
                    CHANGE_ENTRY,
                    CHANGE_DIGEST,
                    RELEASE_DIGEST,
                    HOST_DIGEST ->
                    true;
            case USE,
                    ANSWER,
                    CREATE_PROJECT,
                    SEE_PROJECT,
                    SEE_WHY,
                    SEE_CHECK_IN,
                    ADD_ENTRY,
                    SEE_ENTRY,
                    DECIDE_OWNERSHIP,
                    CREATE_DIGEST,
                    SEE_DIGEST,
                    DIAGNOSE ->
                    false;
        };
    }
}
