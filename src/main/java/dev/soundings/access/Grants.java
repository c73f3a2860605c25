package dev.soundings.access;

import static dev.soundings.access.Relationship.ADMINISTRATOR;
import static dev.soundings.access.Relationship.DEPUTY;
import static dev.soundings.access.Relationship.EDITOR;
import static dev.soundings.access.Relationship.MEMBER;
import static dev.soundings.access.Relationship.OBSERVER;
import static dev.soundings.access.Relationship.OWNER;
import static dev.soundings.access.Relationship.PMO;
import static dev.soundings.access.Relationship.READER;
import static dev.soundings.access.Relationship.SELF;
import static dev.soundings.access.Relationship.SPONSOR;

import dev.soundings.access.AccessDecision.Reason;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what: the table that {@code docs/behaviour.md} shows. A deputy may what the owner may,
 * except delete: whoever is away cannot be asked first.
 */
final class Grants {
    private Grants() {}

    static Set<Relationship> of(Permission permission) {
        return switch (permission) {
            case USE, CREATE_PROJECT -> EnumSet.allOf(Relationship.class);
            case ANSWER, DECIDE_OWNERSHIP -> EnumSet.of(SELF);
            case SEE_PROJECT, SEE_WHY, SEE_CHECK_IN ->
                    EnumSet.of(ADMINISTRATOR, PMO, OWNER, DEPUTY, SPONSOR, MEMBER, OBSERVER);
            case SEE_ENTRY ->
                    EnumSet.of(
                            ADMINISTRATOR,
                            PMO,
                            OWNER,
                            DEPUTY,
                            SPONSOR,
                            MEMBER,
                            OBSERVER,
                            SELF,
                            READER);
            case CHANGE_PROJECT, CHANGE_CHECK_IN, CREATE_DIGEST, DIAGNOSE ->
                    EnumSet.of(ADMINISTRATOR, OWNER, DEPUTY);
            case CHANGE_WHY, RELEASE_DIGEST -> EnumSet.of(OWNER, DEPUTY);
            case DELETE_CHECK_IN -> EnumSet.of(ADMINISTRATOR, OWNER);
            case ADD_ENTRY -> EnumSet.of(PMO, OWNER, DEPUTY, SPONSOR, MEMBER, OBSERVER);
            case CHANGE_ENTRY -> EnumSet.of(OWNER, DEPUTY, SELF, READER);
            case SEE_DIGEST -> EnumSet.of(ADMINISTRATOR, EDITOR, OWNER, DEPUTY);
            case CHANGE_DIGEST -> EnumSet.of(ADMINISTRATOR, EDITOR);
            case HOST_DIGEST -> EnumSet.of(ADMINISTRATOR);
        };
    }

    /**
     * Whether any member may begin while it is not chosen yet what it is about. Whoever handles it
     * decides again once that is known.
     */
    static boolean mayBegin(Permission permission) {
        return switch (permission) {
            case DECIDE_OWNERSHIP, HOST_DIGEST -> false;
            case USE,
                    ANSWER,
                    CREATE_PROJECT,
                    SEE_PROJECT,
                    CHANGE_PROJECT,
                    SEE_WHY,
                    CHANGE_WHY,
                    SEE_CHECK_IN,
                    CHANGE_CHECK_IN,
                    DELETE_CHECK_IN,
                    ADD_ENTRY,
                    SEE_ENTRY,
                    CHANGE_ENTRY,
                    CREATE_DIGEST,
                    SEE_DIGEST,
                    CHANGE_DIGEST,
                    RELEASE_DIGEST,
                    DIAGNOSE ->
                    true;
        };
    }

    /** What to tell whoever is not among those who may. */
    static Reason reasonAgainst(Permission permission) {
        var granted = of(permission);
        if (granted.contains(MEMBER)) {
            return Reason.PEOPLE_OF_THE_PROJECT_ONLY;
        }
        if (granted.contains(OWNER)) {
            return Reason.OWNERS_ONLY;
        }
        if (granted.contains(EDITOR)) {
            return Reason.EDITOR_ONLY;
        }
        return granted.contains(ADMINISTRATOR) ? Reason.ADMINISTRATORS_ONLY : Reason.NOT_YOURS;
    }
}
