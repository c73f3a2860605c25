package dev.soundings.wording;

/** How a project stands, and why. */
public enum HealthText implements TextKey {
    LINE,
    COLOUR,
    MORE,
    NO_SIGN,
    PAST_ITS_END,
    GRAVE_UNOWNED,
    GRAVE_UNREVIEWED,
    GRAVE,
    UNOWNED,
    REVIEWS_WAITING,
    MANY_NEED_EYES,
    MILESTONES_PASSED,
    END_NEAR,
    SILENT,
    SILENT_QUESTION,
    UNEXPLAINED,
    UNMEASURED
}
