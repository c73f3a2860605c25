package dev.soundings.insight;

import java.util.Comparator;
import java.util.List;

/**
 * How a project stands by written rules, never by a guess: amber, because two risks have waited
 * nine days for a review. It is the same for whoever may see the project.
 *
 * @param reasons what speaks against it, the gravest first; none when it is green
 */
public record Health(List<HealthReason> reasons) {
    private static final Comparator<HealthReason> GRAVEST_FIRST =
            Comparator.comparing(HealthReason::colour).reversed();

    public Health {
        reasons = reasons.stream().sorted(GRAVEST_FIRST).toList();
    }

    public Colour colour() {
        return reasons.isEmpty() ? Colour.GREEN : reasons.getFirst().colour();
    }

    /** From good to bad. */
    public enum Colour {
        GREEN,
        AMBER,
        RED
    }
}
