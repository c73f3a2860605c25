package dev.soundings.access;

/**
 * Finds what an action is about. Each noun brings one for its own kinds; a kind that nobody finds
 * ends the start. Ids come back from the platform, so they are never trusted: what does not exist
 * in the actor's workspace is {@link Subject.Unknown}, and a private entry is a {@link
 * Subject.PrivateEntry}.
 */
public interface SubjectFinder {
    SubjectKind kind();

    /**
     * @param id as it stands in a button, or as it was typed: {@code x7k2m9p4qa}, {@code R-14},
     *     {@code Atlas migration}
     */
    Subject find(Actor actor, String id);
}
