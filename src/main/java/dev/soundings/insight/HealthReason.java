package dev.soundings.insight;

import dev.soundings.insight.Health.Colour;

import java.time.LocalDate;

/**
 * One thing that speaks against a project's health, as counts and days: it names no person and
 * quotes nothing.
 */
public sealed interface HealthReason {
    default Colour colour() {
        return Colour.AMBER;
    }

    /** It was to be done by a day that is over, and goes on. */
    record PastItsEnd(Colour colour, LocalDate endsOn, int days) implements HealthReason {}

    /** Both likely and serious, and nobody's. */
    record GraveUnowned(int risks, int days) implements HealthReason {
        @Override
        public Colour colour() {
            return Colour.RED;
        }
    }

    /** Both likely and serious, and nobody has looked at it since its review was due. */
    record GraveUnreviewed(int risks, int days) implements HealthReason {
        @Override
        public Colour colour() {
            return Colour.RED;
        }
    }

    /** Both likely and serious, and looked after. */
    record Grave(int risks) implements HealthReason {}

    record Unowned(int risks, int days) implements HealthReason {}

    /**
     * @param days how long the longest has waited
     */
    record ReviewsWaiting(int risks, int days) implements HealthReason {}

    record ManyNeedEyes(int risks) implements HealthReason {}

    /**
     * Their dates are over, and nobody has said that they were reached, moved or dropped.
     *
     * @param days since the first of them
     */
    record MilestonesPassed(int milestones, int days) implements HealthReason {}

    /** It is to be done soon, and there are risks that need eyes. */
    record EndNear(int days, int risks) implements HealthReason {}

    /** Nobody has answered, as often as people were asked last. */
    record Silent(int times) implements HealthReason {}

    /** There is no why card. */
    record Unexplained(int days) implements HealthReason {}

    /** The why card does not say how success will be known. */
    record Unmeasured(int days) implements HealthReason {}
}
