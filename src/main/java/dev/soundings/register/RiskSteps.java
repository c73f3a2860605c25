package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.register.RiskOutcome.Why;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One step in the life of a risk, if it can be taken still: a risk that Sam has dropped cannot be
 * kept by Priya a second later.
 */
final class RiskSteps {
    private final Risks risks;

    RiskSteps(Risks risks) {
        this.risks = risks;
    }

    /**
     * @param possible whether the risk is where this step can begin
     */
    RiskOutcome take(
            WorkspaceId workspace,
            EntryId id,
            Predicate<Risk> possible,
            Function<Risk, RiskEdit> change) {
        return attempt(workspace, id, risk -> decided(risk, possible), change);
    }

    /** For whom it was asked to own it, and nobody else. */
    RiskOutcome takeIfAsked(
            WorkspaceId workspace, EntryId id, UserId by, Function<Risk, RiskEdit> change) {
        return attempt(
                workspace,
                id,
                risk ->
                        risk.isOpen() && !risk.proposedOwner().equals(Optional.of(by))
                                ? Optional.of(Why.NOT_ASKED_OF_YOU)
                                : decided(risk, Risk::isOpen),
                change);
    }

    private static Optional<Why> decided(Risk risk, Predicate<Risk> possible) {
        return possible.test(risk) ? Optional.empty() : Optional.of(Why.DECIDED_BEFORE);
    }

    /** Checks and changes in one step, so that of two people who press at once one decides. */
    private RiskOutcome attempt(
            WorkspaceId workspace,
            EntryId id,
            Function<Risk, Optional<Why>> obstacle,
            Function<Risk, RiskEdit> change) {
        if (risks.find(workspace, id).isEmpty()) {
            return new RiskOutcome.Unknown();
        }
        var found = new AtomicReference<Optional<Why>>(Optional.empty());
        var risk =
                risks.change(
                        workspace,
                        id,
                        before -> {
                            found.set(obstacle.apply(before));
                            return found.get().isPresent() ? before : change.apply(before).done();
                        });
        return found.get()
                .<RiskOutcome>map(why -> new RiskOutcome.NotNow(risk, why))
                .orElseGet(() -> new RiskOutcome.Done(risk));
    }
}
