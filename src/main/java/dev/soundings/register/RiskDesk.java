package dev.soundings.register;

import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.register.Risk.State;
import dev.soundings.register.Risk.What;
import dev.soundings.register.RiskOutcome.Why;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What people do with risks and opportunities. Whether they may is decided before, by access; only
 * whether something was asked of this very person is decided here.
 */
public final class RiskDesk {
    private final Risks risks;
    private final Counters counters;

    RiskDesk(Risks risks, Counters counters) {
        this.risks = risks;
        this.counters = counters;
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
        return risks.find(project.workspace(), id)
                .orElseGet(() -> {
                    var risk = raised(project, id, kind, entry, by, at);
                    return risks.insert(risk)
                            ? risk
                            : risks.find(project.workspace(), id).orElseThrow();
                });
    }

    /** A proposal becomes an entry. */
    public RiskOutcome keep(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return step(
                workspace, id, risk -> risk.state() == State.PROPOSED, risk -> kept(risk, by, at));
    }

    /**
     * @param reason as in "we will not, because …"; whoever raised it reads it
     */
    public RiskOutcome drop(WorkspaceId workspace, EntryId id, UserId by, Text reason, Instant at) {
        return step(
                workspace,
                id,
                Risk::isOpen,
                risk ->
                        RiskEdit.of(risk)
                                .state(State.DROPPED)
                                .happened(What.DROPPED, Optional.of(by), at, reason));
    }

    /** Changing a proposal keeps it. */
    public RiskOutcome edit(
            WorkspaceId workspace, EntryId id, RiskEntry entry, UserId by, Instant at) {
        return step(workspace, id, Risk::isOpen, risk -> edited(risk, entry, by, at));
    }

    public RiskOutcome askOwner(
            WorkspaceId workspace, EntryId id, UserId owner, UserId by, Instant at) {
        return step(workspace, id, Risk::isOpen, risk -> asked(RiskEdit.of(risk), owner, by, at));
    }

    public RiskOutcome accept(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return stepOfTheAsked(
                workspace,
                id,
                by,
                risk ->
                        RiskEdit.of(risk)
                                .owner(Optional.of(by), Optional.empty())
                                .happened(What.OWNER_ACCEPTED, by, at));
    }

    public RiskOutcome decline(WorkspaceId workspace, EntryId id, UserId by, Instant at) {
        return stepOfTheAsked(
                workspace,
                id,
                by,
                risk ->
                        RiskEdit.of(risk)
                                .owner(risk.owner(), Optional.empty())
                                .happened(What.OWNER_DECLINED, by, at));
    }

    /** Reviewed again after the usual time. */
    public RiskOutcome review(
            WorkspaceId workspace, EntryId id, Review review, UserId by, Instant at) {
        return step(
                workspace,
                id,
                Risk::isOpen,
                risk ->
                        RiskEdit.of(risk)
                                .rated(risk.probability() + review.step, risk.impact())
                                .reviewOn(usualReview(at))
                                .happened(review.what, by, at));
    }

    public RiskOutcome close(
            WorkspaceId workspace, EntryId id, Ending ending, Text note, UserId by, Instant at) {
        return step(
                workspace,
                id,
                Risk::isOpen,
                risk ->
                        RiskEdit.of(risk)
                                .state(ending.state)
                                .happened(What.CLOSED, Optional.of(by), at, note));
    }

    /** The first Monday that is two weeks away or more. */
    static LocalDate usualReview(Instant at) {
        return at.atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .plusWeeks(2)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
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
                        Optional.empty(),
                        Optional.empty(),
                        entry.plan(),
                        entry.reviewOn().or(() -> Optional.of(usualReview(at))),
                        Optional.of(by),
                        entry.privateTo(),
                        false,
                        Source.entered(),
                        State.OPEN,
                        List.of(),
                        0);
        var edit = RiskEdit.of(bare).happened(What.RAISED, by, at);
        return entry.owner().map(owner -> asked(edit, owner, by, at)).orElse(edit).done();
    }

    static String counter(Risk.Kind kind) {
        return switch (kind) {
            case RISK -> "risk";
            case OPPORTUNITY -> "opportunity";
        };
    }

    private static RiskEdit kept(Risk risk, UserId by, Instant at) {
        return RiskEdit.of(risk)
                .state(State.OPEN)
                .reviewOn(risk.reviewOn().orElse(usualReview(at)))
                .happened(What.KEPT, by, at);
    }

    private static RiskEdit edited(Risk risk, RiskEntry entry, UserId by, Instant at) {
        var edit =
                (risk.state() == State.PROPOSED ? kept(risk, by, at) : RiskEdit.of(risk))
                        .title(entry.title())
                        .rated(entry.probability(), entry.impact())
                        .plan(entry.plan())
                        .reviewOn(entry.reviewOn().or(risk::reviewOn).orElse(usualReview(at)))
                        .happened(What.CHANGED, by, at);
        return entry.owner()
                .filter(owner -> !risk.owner().equals(Optional.of(owner)))
                .filter(owner -> !risk.proposedOwner().equals(Optional.of(owner)))
                .map(owner -> asked(edit, owner, by, at))
                .orElse(edit);
    }

    /** Naming oneself is one's own tap. */
    private static RiskEdit asked(RiskEdit edit, UserId owner, UserId by, Instant at) {
        return owner.equals(by)
                ? edit.owner(Optional.of(by), Optional.empty())
                        .happened(What.OWNER_ACCEPTED, by, at)
                : edit.asking(owner).happened(What.OWNER_ASKED, by, at);
    }

    private RiskOutcome stepOfTheAsked(
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

    private RiskOutcome step(
            WorkspaceId workspace,
            EntryId id,
            Predicate<Risk> possible,
            Function<Risk, RiskEdit> change) {
        return attempt(workspace, id, risk -> decided(risk, possible), change);
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
