package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.register.EntryOutcome.Why;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The steps in the life of a risk, which are written as a {@link RiskEdit}. */
final class RiskSteps {
    private final EntryChange<Risk> risks;

    RiskSteps(EntryChange<Risk> risks) {
        this.risks = risks;
    }

    /**
     * @param possible whether the risk is where this step can begin
     */
    EntryOutcome<Risk> take(
            WorkspaceId workspace,
            EntryId id,
            Predicate<Risk> possible,
            Function<Risk, RiskEdit> change) {
        return risks.take(workspace, id, possible, risk -> change.apply(risk).done());
    }

    /** For whom it was asked to own it, and nobody else. */
    EntryOutcome<Risk> takeIfAsked(
            WorkspaceId workspace, EntryId id, UserId by, Function<Risk, RiskEdit> change) {
        return risks.takeUnless(
                workspace, id, risk -> obstacle(risk, by), risk -> change.apply(risk).done());
    }

    private static Optional<Why> obstacle(Risk risk, UserId by) {
        if (!risk.isOpen()) {
            return Optional.of(Why.DECIDED_BEFORE);
        }
        return risk.proposedOwner().equals(Optional.of(by))
                ? Optional.empty()
                : Optional.of(Why.NOT_ASKED_OF_YOU);
    }
}
