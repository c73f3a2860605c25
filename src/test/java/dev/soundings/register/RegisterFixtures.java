package dev.soundings.register;

import dev.soundings.workspace.InMemoryCounters;

/** The doers of the register on twins. */
public final class RegisterFixtures {
    private RegisterFixtures() {}

    public static Proposals proposals(Risks risks, Wins wins) {
        return new Proposals(risks, wins, new InMemoryCounters());
    }

    public static RiskDesk desk(Risks risks) {
        return new RiskDesk(risks, new InMemoryCounters());
    }
}
