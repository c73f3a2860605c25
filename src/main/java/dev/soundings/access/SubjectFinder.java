package dev.soundings.access;

/**
 * Finds what an action is about. Each noun brings one for its own kinds; a kind that nobody finds
 * is denied. Ids come back from the platform, so they are never trusted: what does not exist in the
 * actor's workspace is {@link Subject.Unknown}, and a private entry is a {@link
 * Subject.PrivateEntry}.
 */
public interface SubjectFinder {
    boolean finds(Kind kind);

    /**
     * @param id as it stands in a button, or as it was typed: {@code x7k2m9p4qa}, {@code R-14},
     *     {@code Atlas migration}
     */
    Subject find(Actor actor, String id);

    /** What an action can be about. */
    enum Kind {
        /** Nothing, or something that is chosen later. */
        NOTHING,
        PROJECT,
        CHECK_IN,
        MILESTONE,
        /** Concerns the person who has accepted it. */
        RISK,
        /** A risk that somebody was asked to own; concerns the person who was asked. */
        OWNERSHIP,
        WIN,
        /** Concerns who decided and who wrote it down. */
        DECISION,
        /** Concerns the person who has accepted it, and whoever added it. */
        ACTION,
        /** An action for whoever is asked to take it on: concerns them too. */
        ACTION_OFFER,
        PLAN,
        /** An invitation, or a round of which it is the actor's. */
        INVITATION
    }
}
