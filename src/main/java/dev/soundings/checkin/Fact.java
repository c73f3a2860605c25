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
    KPIS,
    MILESTONE,
    MILESTONES,
    GO_LIVE;

    /** As it is written in question files: {@code go-live}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String placeholder() {
        return "{" + word() + "}";
    }
}
