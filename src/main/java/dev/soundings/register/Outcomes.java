package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.OutcomeToTell.Of;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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
    private final Actions actions;

    Outcomes(Risks risks, Wins wins, Actions actions) {
        this.risks = risks;
        this.wins = wins;
        this.actions = actions;
    }

    /** In the order in which they happened to each entry. */
    public List<OutcomeToTell> untold() {
        var all = new ArrayList<OutcomeToTell>();
        risks.untold(AT_ONCE).stream().flatMap(Outcomes::untold).forEach(all::add);
        wins.untold(AT_ONCE).stream().flatMap(Outcomes::untold).forEach(all::add);
        actions.untold(AT_ONCE).stream().flatMap(Outcomes::untold).forEach(all::add);
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
            case ACTIONS ->
                    actions.change(
                            outcome.workspace(),
                            outcome.entry(),
                            action ->
                                    action.told() >= count
                                            ? action
                                            : ActionEdit.of(action).told(count));
        }
    }

    private static Stream<OutcomeToTell> untold(Risk risk) {
        var news =
                new News(
                        Of.RISKS,
                        risk.title(),
                        risk.state().name(),
                        Optional.empty(),
                        risk.history());
        return news.of(risk, index -> Hearers.of(risk, index).stream().toList());
    }

    private static Stream<OutcomeToTell> untold(Win win) {
        var news =
                new News(Of.WINS, win.what(), win.state().name(), Optional.empty(), win.history());
        return news.of(win, index -> Hearers.of(win, index).stream().toList());
    }

    private static Stream<OutcomeToTell> untold(Action action) {
        var news =
                new News(
                        Of.ACTIONS,
                        action.what(),
                        action.state().name(),
                        action.dueOn(),
                        action.history());
        return news.of(action, index -> Hearers.of(action, index));
    }

    /** What each news of one entry says of it. */
    private record News(
            Of of,
            Text title,
            String ending,
            Optional<LocalDate> dueOn,
            List<Risk.Happening> history) {
        Stream<OutcomeToTell> of(Entry entry, IntFunction<Collection<UserId>> hearers) {
            return IntStream.range(entry.told(), history.size())
                    .boxed()
                    .flatMap(index ->
                            hearers.apply(index).stream()
                                    .map(person -> toTell(entry, index, person)));
        }

        private OutcomeToTell toTell(Entry entry, int index, UserId person) {
            var happening = history.get(index);
            return new OutcomeToTell(
                    entry.workspace(),
                    person,
                    of,
                    entry.id(),
                    entry.label(),
                    title,
                    happening.what(),
                    happening.by(),
                    ending,
                    dueOn,
                    happening.note(),
                    index);
        }
    }
}
