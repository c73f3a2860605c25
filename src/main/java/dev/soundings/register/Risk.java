package dev.soundings.register;

import dev.soundings.workspace.Text;

import java.util.Comparator;
import java.util.Optional;

/**
 * A risk, which hurts, or an opportunity, which helps: {@code R-14}, "Vendor API slips", likely,
 * would cost a month. What nobody has rated stays unrated.
 *
 * @param probability 1 to 5
 * @param impact 1 to 5
 * @param proximity how soon, in the words of whoever raised it
 */
public record Risk(
        Optional<Integer> probability,
        Optional<Integer> impact,
        Optional<Proximity> proximity,
        Text plan,
        boolean aboutPeople)
        implements Detail {
    /** The greatest exposure first; what is not rated has none, and comes last. */
    public static final Comparator<Entry<Risk>> MOST_URGENT_FIRST =
            Comparator.comparingInt((Entry<Risk> risk) -> risk.detail().exposure().orElse(0))
                    .reversed()
                    .thenComparingInt(Entry::number);

    private static final int NEEDS_EYES = 10;
    private static final int SERIOUS = 3;

    public Risk {
        checkRating("probability", probability);
        checkRating("impact", impact);
    }

    /** Of which only this much is known. */
    public static Risk unrated() {
        return new Risk(Optional.empty(), Optional.empty(), Optional.empty(), Text.of(""), false);
    }

    public static Risk rated(int probability, int impact) {
        return unrated().rated(Optional.of(probability), Optional.of(impact));
    }

    public Risk rated(Optional<Integer> newProbability, Optional<Integer> newImpact) {
        return new Risk(newProbability, newImpact, proximity, plan, aboutPeople);
    }

    public Risk near(Optional<Proximity> how) {
        return new Risk(probability, impact, how, plan, aboutPeople);
    }

    public Risk planned(Text words) {
        return new Risk(probability, impact, proximity, words, aboutPeople);
    }

    /** One point more or less likely, within 1 to 5; unrated stays unrated. */
    Risk likelier(int step) {
        return rated(probability.map(now -> Math.clamp(now + step, 1, 5)), impact);
    }

    /** Probability times impact, 1 to 25; empty until both are rated. */
    public Optional<Integer> exposure() {
        return probability.flatMap(likely -> impact.map(costs -> likely * costs));
    }

    /**
     * Worth the attention of those who do not work on it: an exposure of ten or more. Until
     * somebody has rated how likely it is, what was said to come this month and to cost weeks or
     * more.
     */
    public boolean needsEyes() {
        return probability.isPresent()
                ? exposure().filter(exposure -> exposure >= NEEDS_EYES).isPresent()
                : proximity.equals(Optional.of(Proximity.THIS_MONTH))
                        && impact.filter(cost -> cost >= SERIOUS).isPresent();
    }

    private static void checkRating(String what, Optional<Integer> rating) {
        if (rating.filter(points -> points < 1 || points > 5).isPresent()) {
            throw new IllegalArgumentException(what + " goes from 1 to 5");
        }
    }

    /** How soon it may happen, as members say it. */
    public enum Proximity {
        THIS_MONTH,
        LATER
    }
}
