package dev.soundings.register;

import dev.soundings.workspace.InMemoryCounters;

/** Lets other packages' tests work with the register, in memory. */
public final class RegisterRig {
    private RegisterRig() {}

    public static RiskDesk riskDesk(Risks risks) {
        return new RiskDesk(risks, new InMemoryCounters());
    }

    public static Outcomes outcomes(Risks risks) {
        return new Outcomes(risks, new InMemoryWins());
    }
}
