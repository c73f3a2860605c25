package dev.soundings.checkin;

import java.util.Locale;

/**
 * What a wording must know of a project before it can be asked. Most have a placeholder of the same
 * name, as {@code {outcome}}.
 */
public enum Fact {
    PROJECT,
    /** The purpose on the why card. */
    OUTCOME,
    /** The measure on the why card. */
    TARGET,
    /** When the project should be done. */
    DATE,
    SPONSOR,
    /** No placeholder: a third of the time between creation and {@link #DATE} is over. */
    A_THIRD_DONE,
    /** The key figures of a project, to be chosen from; nothing supplies them yet. */
    KPIS,
    /** The name of the next planned milestone. */
    MILESTONE,
    /** The planned milestones, to be chosen from; nothing supplies them yet. */
    MILESTONES,
    /** The name of the next planned milestone that is a go-live. */
    GO_LIVE;

    /** As it is written in question files: {@code go-live}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String placeholder() {
        return "{" + word() + "}";
    }
}
