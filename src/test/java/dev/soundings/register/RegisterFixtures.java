package dev.soundings.register;

import dev.soundings.clock.Heartbeat;
import dev.soundings.project.Project;
import dev.soundings.register.Proposal.Content;
import dev.soundings.workspace.InMemoryCounters;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.Optional;

/** The doers of the register on twins, for the tests of all packages. */
public final class RegisterFixtures {
    private RegisterFixtures() {}

    public static Proposals proposals(Risks risks, Wins wins) {
        return new Proposals(risks, wins, new InMemoryCounters());
    }

    public static RiskDesk desk(Risks risks) {
        return new RiskDesk(risks, new InMemoryCounters());
    }

    public static DecisionDesk desk(Decisions decisions) {
        return new DecisionDesk(decisions, new InMemoryCounters());
    }

    public static ActionDesk desk(Actions actions) {
        return new ActionDesk(actions, new InMemoryCounters());
    }

    public static Outcomes outcomes(Risks risks, Actions actions) {
        return new Outcomes(risks, new InMemoryWins(), actions);
    }

    public static Heartbeat ownershipReturns(Risks risks, Actions actions) {
        return new OwnershipReturns(risks, actions);
    }

    /** As an answer without a name does. */
    public static void propose(Risks risks, Project project, String title, Instant at) {
        proposals(risks, new InMemoryWins())
                .keep(
                        new Proposal(
                                project.workspace(),
                                project.id(),
                                new Source("answer-" + title.length(), "r5"),
                                Optional.empty(),
                                Optional.empty(),
                                at,
                                new Content.OfRisk(Risk.Kind.RISK, Text.of(title), 3, 3)));
    }
}
