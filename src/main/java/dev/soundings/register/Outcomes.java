package dev.soundings.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people are still to hear of entries they raised, were chosen to read or are asked to own.
 * Nothing is lost in a crash: what was not marked as told is offered again, under the same {@link
 * OutcomeToTell#about}.
 */
public final class Outcomes {
    private static final int AT_ONCE = 100;

    private final Risks risks;
    private final Wins wins;

    Outcomes(Risks risks, Wins wins) {
        this.risks = risks;
        this.wins = wins;
    }

    /** In the order in which they happened to each entry. */
    public List<OutcomeToTell> untold() {
        var all = new ArrayList<OutcomeToTell>();
        risks.untold(AT_ONCE).stream().flatMap(Outcomes::untold).forEach(all::add);
        wins.untold(AT_ONCE).stream().flatMap(Outcomes::untold).forEach(all::add);
        return all;
    }

    /** Harmless when it was told before. */
    public void markTold(OutcomeToTell outcome) {
        int count = outcome.index() + 1;
        switch (outcome.of()) {
            case RISKS ->
                    risks.change(
                            outcome.workspace(),
                            outcome.entry(),
                            risk -> risk.told() >= count ? risk : RiskEdit.of(risk).told(count));
            case WINS ->
                    wins.change(
                            outcome.workspace(),
                            outcome.entry(),
                            win -> win.told() >= count ? win : WinEdit.of(win).told(count));
        }
    }

    private static Stream<OutcomeToTell> untold(Risk risk) {
        return IntStream.range(risk.told(), risk.history().size())
                .boxed()
                .flatMap(index ->
                        Hearers.of(risk, index).stream()
                                .map(person ->
                                        new OutcomeToTell(
                                                risk.workspace(),
                                                person,
                                                OutcomeToTell.Of.RISKS,
                                                risk.id(),
                                                risk.label(),
                                                risk.title(),
                                                risk.history().get(index).what(),
                                                risk.state().name(),
                                                risk.history().get(index).note(),
                                                index)));
    }

    private static Stream<OutcomeToTell> untold(Win win) {
        return IntStream.range(win.told(), win.history().size())
                .boxed()
                .flatMap(index ->
                        Hearers.of(win, index).stream()
                                .map(person ->
                                        new OutcomeToTell(
                                                win.workspace(),
                                                person,
                                                OutcomeToTell.Of.WINS,
                                                win.id(),
                                                win.label(),
                                                win.what(),
                                                win.history().get(index).what(),
                                                win.state().name(),
                                                win.history().get(index).note(),
                                                index)));
    }
}
