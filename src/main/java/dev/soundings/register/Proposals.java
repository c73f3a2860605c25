package dev.soundings.register;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.register.Proposal.Content;
import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Risk.What;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.StableId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the register in step with answers, for as long as nobody has touched an entry: proposes it
 * once, follows the answer when it is edited, withdraws it when it is taken back, and brings it
 * back when it is given again. Doing it twice changes nothing.
 */
public final class Proposals {
    private final Risks risks;
    private final Wins wins;
    private final Counters counters;

    Proposals(Risks risks, Wins wins, Counters counters) {
        this.risks = risks;
        this.wins = wins;
        this.counters = counters;
    }

    public void keep(Proposal proposal) {
        switch (proposal.content()) {
            case Content.OfRisk risk -> keep(proposal, risk);
            case Content.OfWin win -> keep(proposal, win);
        }
    }

    /** What was proposed from this answer, if it was, is withdrawn. */
    public void withdraw(WorkspaceId workspace, Source source, Instant at) {
        var id = idOf(workspace, source);
        if (risks.find(workspace, id).isPresent()) {
            risks.change(workspace, id, risk -> withdrawn(risk, at));
        }
        if (wins.find(workspace, id).isPresent()) {
            wins.change(workspace, id, win -> withdrawn(win, at));
        }
    }

    private void keep(Proposal proposal, Content.OfRisk content) {
        var id = idOf(proposal.workspace(), proposal.source());
        if (risks.find(proposal.workspace(), id).isEmpty()) {
            risks.insert(risk(proposal, content, id));
            return;
        }
        risks.change(proposal.workspace(), id, risk -> followed(risk, proposal, content));
    }

    private void keep(Proposal proposal, Content.OfWin content) {
        var id = idOf(proposal.workspace(), proposal.source());
        if (wins.find(proposal.workspace(), id).isEmpty()) {
            wins.insert(win(proposal, content, id));
            return;
        }
        wins.change(proposal.workspace(), id, win -> followed(win, proposal, content));
    }

    private static EntryId idOf(WorkspaceId workspace, Source source) {
        return new EntryId(
                StableId.of(workspace + "/" + source.response() + "/" + source.question()));
    }

    private static Risk followed(Risk risk, Proposal proposal, Content.OfRisk content) {
        boolean same =
                risk.state() == Risk.State.PROPOSED
                        && risk.title().equals(content.title())
                        && risk.probability() == content.probability()
                        && risk.impact() == content.impact();
        if (same || isTouched(risk.history())) {
            return risk;
        }
        return RiskEdit.of(risk)
                .title(content.title())
                .rated(content.probability(), content.impact())
                .state(Risk.State.PROPOSED)
                .happened(What.CHANGED, Optional.empty(), proposal.at(), Text.of(""))
                .done();
    }

    private static Win followed(Win win, Proposal proposal, Content.OfWin content) {
        boolean same =
                win.state() == Win.State.PROPOSED
                        && win.what().equals(content.what())
                        && win.whoBenefits().equals(content.whoBenefits())
                        && win.amount().equals(content.amount())
                        && win.confidence() == content.confidence();
        if (same || isTouched(win.history())) {
            return win;
        }
        return WinEdit.of(win)
                .said(content.what(), content.whoBenefits(), content.amount(), content.confidence())
                .state(Win.State.PROPOSED)
                .happened(What.CHANGED, Optional.empty(), proposal.at(), Text.of(""))
                .done();
    }

    private static Risk withdrawn(Risk risk, Instant at) {
        return risk.state() != Risk.State.PROPOSED || isTouched(risk.history())
                ? risk
                : RiskEdit.of(risk)
                        .state(Risk.State.DROPPED)
                        .happened(What.DROPPED, Optional.empty(), at, Text.of(""))
                        .done();
    }

    private static Win withdrawn(Win win, Instant at) {
        return win.state() != Win.State.PROPOSED || isTouched(win.history())
                ? win
                : WinEdit.of(win)
                        .state(Win.State.DROPPED)
                        .happened(What.DROPPED, Optional.empty(), at, Text.of(""))
                        .done();
    }

    /** A person has done something with it since it was raised. */
    private static boolean isTouched(List<Happening> history) {
        return history.stream()
                .anyMatch(
                        happening -> happening.what() != What.RAISED && happening.by().isPresent());
    }

    private Risk risk(Proposal proposal, Content.OfRisk content, EntryId id) {
        var bare =
                new Risk(
                        proposal.workspace(),
                        id,
                        counters.next(proposal.workspace(), RiskDesk.counter(content.kind())),
                        proposal.project(),
                        content.kind(),
                        content.title(),
                        content.probability(),
                        content.impact(),
                        Ownership.nobodys(),
                        Text.of(""),
                        Optional.empty(),
                        proposal.person(),
                        proposal.privateTo(),
                        false,
                        proposal.source(),
                        Risk.State.PROPOSED,
                        List.of(),
                        0);
        return RiskEdit.of(bare)
                .happened(What.RAISED, proposal.person(), proposal.at(), Text.of(""))
                .done();
    }

    private Win win(Proposal proposal, Content.OfWin content, EntryId id) {
        var bare =
                new Win(
                        proposal.workspace(),
                        id,
                        counters.next(proposal.workspace(), WinDesk.COUNTER),
                        proposal.project(),
                        content.what(),
                        content.whoBenefits(),
                        content.amount(),
                        content.confidence(),
                        proposal.at().atOffset(ZoneOffset.UTC).toLocalDate(),
                        proposal.person(),
                        proposal.source(),
                        Win.State.PROPOSED,
                        proposal.at(),
                        List.of(),
                        0);
        return WinEdit.of(bare)
                .happened(What.RAISED, proposal.person(), proposal.at(), Text.of(""))
                .done();
    }
}
