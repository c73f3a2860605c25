package dev.soundings.register;

import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.register.Risk.State;
import dev.soundings.register.Risk.What;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people do with risks and opportunities. Whether they may is decided before, by access; only
 * whether something was asked of this very person is decided here.
 */
public final class RiskDesk {
    private final EntryChange<Risk> risks;
    private final Counters counters;
    private final OwnershipSteps<Risk> ownership;

    RiskDesk(Risks risks, Counters counters) {
        this.risks = new EntryChange<>(risks);
        this.counters = counters;
        ownership = new OwnershipSteps<>(this.risks, RiskEdit::of);
    }

    /** Open at once; the same event raises the same risk. */
    public Risk raise(
            Project project,
            Risk.Kind kind,
            RiskEntry entry,
            UserId by,
            EventId event,
            Instant at) {
        var id = new EntryId(StableId.of(project.workspace(), event));
        return risks.make(project.workspace(), id, () -> raised(project, id, kind, entry, by, at));
    }

    /** A proposal becomes an entry. */
    public EntryOutcome<Risk> keep(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return risks.take(
                workspace,
                id,
                risk -> risk.state() == State.PROPOSED,
                risk -> RiskEdits.kept(risk, by, at).done());
    }

    /**
     * @param reason as in "we will not, because …"; whoever raised it reads it
     */
    public EntryOutcome<Risk> drop(
            WorkspaceId workspace, EntryId id, UserId by, Text reason, Instant at) {
        return risks.take(
                workspace,
                id,
                Risk::isOpen,
                risk ->
                        RiskEdit.of(risk)
                                .state(State.DROPPED)
                                .happened(What.DROPPED, Optional.of(by), at, reason)
                                .done());
    }

    /** Changing a proposal keeps it. */
    public EntryOutcome<Risk> edit(
            WorkspaceId workspace, EntryId id, RiskEntry entry, UserId by, Instant at) {
        return risks.take(
                workspace, id, Risk::isOpen, risk -> RiskEdits.edited(risk, entry, by, at).done());
    }

    public EntryOutcome<Risk> accept(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return ownership.accept(workspace, id, by, at);
    }

    public EntryOutcome<Risk> decline(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return ownership.decline(workspace, id, by, at);
    }

    /** Reviewed again after the usual time. */
    public EntryOutcome<Risk> review(
            WorkspaceId workspace, EntryId id, Review review, UserId by, Instant at) {
        return risks.take(
                workspace,
                id,
                Risk::isOpen,
                risk ->
                        RiskEdit.of(risk)
                                .rated(risk.probability() + review.step, risk.impact())
                                .reviewOn(RiskEdits.usualReview(at))
                                .happened(review.what, by, at)
                                .done());
    }

    public EntryOutcome<Risk> close(
            WorkspaceId workspace, EntryId id, Ending ending, Text note, UserId by, Instant at) {
        return risks.take(
                workspace,
                id,
                Risk::isOpen,
                risk ->
                        RiskEdit.of(risk)
                                .state(ending.state)
                                .happened(What.CLOSED, Optional.of(by), at, note)
                                .done());
    }

    private Risk raised(
            Project project, EntryId id, Risk.Kind kind, RiskEntry entry, UserId by, Instant at) {
        var bare =
                new Risk(
                        project.workspace(),
                        id,
                        counters.next(project.workspace(), counter(kind)),
                        project.id(),
                        kind,
                        entry.title(),
                        entry.probability(),
                        entry.impact(),
                        Ownership.nobodys(),
                        entry.plan(),
                        entry.reviewOn().or(() -> Optional.of(RiskEdits.usualReview(at))),
                        Optional.of(by),
                        entry.privateTo(),
                        false,
                        Source.entered(),
                        State.OPEN,
                        List.of(),
                        0);
        var edit = RiskEdit.of(bare).happened(What.RAISED, by, at);
        return entry.owner().map(owner -> edit.owner(owner, by, at)).orElse(edit).done();
    }

    static String counter(Risk.Kind kind) {
        return switch (kind) {
            case RISK -> "risk";
            case OPPORTUNITY -> "opportunity";
        };
    }

    /** What an owner says at a review. */
    public enum Review {
        SAME(0, What.REVIEWED_SAME),
        UP(1, What.REVIEWED_UP),
        DOWN(-1, What.REVIEWED_DOWN);

        private final int step;
        private final What what;

        Review(int step, What what) {
            this.step = step;
            this.what = what;
        }
    }

    /** How a risk ends. */
    public enum Ending {
        HAPPENED(State.HAPPENED),
        PREVENTED(State.PREVENTED),
        PASSED(State.PASSED);

        private final State state;

        Ending(State state) {
            this.state = state;
        }
    }
}
