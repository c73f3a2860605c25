package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.access.Actor;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Win.Amount;
import dev.soundings.register.Win.Confidence;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What every keeper of the register does. */
public abstract class EntriesContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final WorkspaceId ELSEWHERE = new WorkspaceId("room-2");
    private static final ProjectId ATLAS = new ProjectId("atlas");
    private static final UserId TOM = new UserId("tom");
    private static final UserId LEE = new UserId("lee");
    private static final UserId ANA = new UserId("ana");
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final LocalDate MAR_1 = LocalDate.of(2027, 3, 1);

    private Entries entries;

    /** Empty at the beginning of each test; knows the kinds of the product. */
    protected abstract Entries entries();

    @BeforeEach
    void begin() {
        entries = entries();
    }

    @Test
    void findsAnEntryByIdAndByLabel() {
        var risk = risk("a", 14);

        assertThat(entries.insert(risk)).isTrue();
        assertThat(entries.insert(risk("a", 15))).isFalse();

        assertThat(entries.find(RiskKind.RISK, ROOM, risk.id())).contains(risk);
        assertThat(entries.numbered(RiskKind.RISK, ROOM, 14)).contains(risk);
        assertThat(entries.numbered(RiskKind.CHANCE, ROOM, 14)).isEmpty();
        assertThat(entries.find(RiskKind.CHANCE, ROOM, risk.id())).isEmpty();
        assertThat(entries.find(RiskKind.RISK, ELSEWHERE, risk.id())).isEmpty();
    }

    @Test
    void keepsAllThatEachKindKnows() {
        var win =
                entry(
                                WinKind.WIN,
                                "w",
                                3,
                                new Win(
                                        Text.of("support"),
                                        Optional.of(
                                                new Amount(
                                                        new BigDecimal("6.5"),
                                                        "support hours a week")),
                                        Confidence.MEASURED,
                                        MAR_1))
                        .in(State.PROPOSED);
        var bare =
                entry(
                        WinKind.WIN,
                        "x",
                        4,
                        new Win(Text.of(""), Optional.empty(), Confidence.ANECDOTAL, MAR_1));
        var decision =
                entry(
                                DecisionKind.DECISION,
                                "d",
                                7,
                                new Decision(Text.of("three weeks sooner"), Text.of("A"), MAR_1))
                        .owned(Ownership.nobodys().takenBy(ANA));
        var action = entry(ActionKind.ACTION, "c", 5, new Action()).in(ActionKind.DONE);
        var unrated = entry(RiskKind.CHANCE, "o", 2, Risk.unrated());
        var soon =
                entry(
                        RiskKind.RISK,
                        "r",
                        1,
                        new Risk(
                                Optional.of(4),
                                Optional.of(3),
                                Optional.of(Risk.Proximity.THIS_MONTH),
                                Text.of("ask for a date"),
                                true));
        var erased = risk("e", 9).titled(Text.erased());

        for (var each : List.of(win, bare, decision, action, unrated, soon, erased)) {
            assertThat(entries.insert(each)).isTrue();
            assertThat(stored(each).orElseThrow()).isEqualTo(each);
        }
    }

    @Test
    void changesOneInOneStep() {
        var before = risk("a", 1);
        entries.insert(before);

        var changed =
                entries.change(
                        RiskKind.RISK,
                        ROOM,
                        before.id(),
                        risk -> risk.in(RiskSteps.Ending.PASSED.state()).toldUpTo(1));

        assertThat(changed.told()).isOne();
        assertThat(entries.find(RiskKind.RISK, ROOM, before.id())).contains(changed);
        assertThatThrownBy(() ->
                        entries.change(RiskKind.RISK, ROOM, new EntryId("nowhere"), risk -> risk))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void showsPrivateOnesToTheirReaderAndRaiserOnly() {
        var open = risk("a", 1);
        var forAna = privately(ANA, "b", 2);
        entries.insert(open);
        entries.insert(forAna);

        assertThat(visibleTo(LEE)).containsExactly(open);
        assertThat(visibleTo(ANA)).containsExactly(open, forAna);
        assertThat(visibleTo(TOM)).containsExactly(open, forAna);
        assertThat(entries.ofProject(RiskKind.RISK, ROOM, ATLAS)).containsExactly(open);
        assertThat(entries.ofProject(RiskKind.CHANCE, ROOM, ATLAS)).isEmpty();
        assertThat(entries.ofProject(RiskKind.RISK, ROOM, new ProjectId("other"))).isEmpty();
        assertThat(entries.ofProject(RiskKind.RISK, ELSEWHERE, ATLAS)).isEmpty();
    }

    @Test
    void listsAProjectInEveryStateByNumber() {
        var second = risk("a", 6);
        var first = risk("b", 5).in(State.DROPPED);
        entries.insert(second);
        entries.insert(first);

        assertThat(entries.ofProject(RiskKind.RISK, ROOM, ATLAS)).containsExactly(first, second);
    }

    @Test
    void findsWhatSomebodyIsAskedAboutTheEarliestFirst() {
        var later = owned(risk("a", 1)).due(Optional.of(MAR_1));
        var sooner = owned(risk("b", 2)).due(Optional.of(MAR_1.minusDays(1)));
        entries.insert(later);
        entries.insert(sooner);
        entries.insert(owned(risk("c", 3)).due(Optional.empty()));
        entries.insert(
                owned(risk("d", 4)).due(Optional.of(MAR_1)).in(RiskSteps.Ending.HAPPENED.state()));
        entries.insert(owned(risk("e", 5)).due(Optional.of(MAR_1)).in(State.PROPOSED));

        assertThat(entries.due(RiskKind.RISK, ROOM, LEE, MAR_1)).containsExactly(sooner, later);
        assertThat(entries.due(RiskKind.RISK, ROOM, LEE, MAR_1.minusDays(2))).isEmpty();
        assertThat(entries.due(RiskKind.RISK, ROOM, TOM, MAR_1)).isEmpty();
    }

    @Test
    void asksAgainAboutADecisionThatHeldOnceItHasAnotherDay() {
        var held =
                entry(
                                DecisionKind.DECISION,
                                "d",
                                7,
                                new Decision(Text.of("sooner"), Text.of(""), MAR_1))
                        .owned(Ownership.nobodys().takenBy(ANA))
                        .in(DecisionSteps.Verdict.HELD.state())
                        .due(Optional.of(MAR_1));
        entries.insert(held);

        assertThat(entries.due(DecisionKind.DECISION, ROOM, ANA, MAR_1)).containsExactly(held);
    }

    @Test
    void findsWhatSomebodyHasPromisedAndNotDone() {
        var promised = action("a", 5, Ownership.nobodys().takenBy(LEE));
        entries.insert(promised);
        entries.insert(action("b", 6, Ownership.nobodys().takenBy(LEE)).in(ActionKind.DONE));
        entries.insert(action("c", 7, Ownership.nobodys().asking(LEE)));

        assertThat(entries.ownedBy(ActionKind.ACTION, ROOM, LEE)).containsExactly(promised);
        assertThat(entries.ownedBy(ActionKind.ACTION, ROOM, ANA)).isEmpty();
        assertThat(entries.ownedBy(ActionKind.ACTION, ELSEWHERE, LEE)).isEmpty();
        assertThat(entries.ownedBy(RiskKind.RISK, ROOM, LEE)).isEmpty();
    }

    @Test
    void findsWhatSomebodyIsAskedToOwn() {
        var asked = action("a", 5, Ownership.nobodys().takenBy(ANA).asking(LEE));
        entries.insert(asked);
        entries.insert(action("b", 6, Ownership.nobodys().asking(LEE)).in(ActionKind.DONE));
        entries.insert(action("c", 7, Ownership.nobodys().takenBy(LEE)));

        assertThat(entries.offeredTo(ActionKind.ACTION, ROOM, LEE)).containsExactly(asked);
        assertThat(entries.offeredTo(ActionKind.ACTION, ROOM, ANA)).isEmpty();
        assertThat(entries.askingForAnOwner(5)).isEqualTo(List.of(asked));
        assertThat(entries.askingForAnOwner(0)).isEmpty();
    }

    @Test
    void findsWhatIsStillToBeTold() {
        var untold = risk("a", 1);
        entries.insert(untold);
        entries.insert(risk("b", 2).toldUpTo(1));
        entries.insert(action("c", 3, Ownership.nobodys()));

        var kinds = List.of(RiskKind.RISK, RiskKind.CHANCE);
        assertThat(entries.untold(kinds, 5)).isEqualTo(List.of(untold));
        assertThat(entries.untold(kinds, 0)).isEmpty();
    }

    private <D extends Detail> Optional<Entry<D>> stored(Entry<D> entry) {
        return entries.find(entry.kind(), entry.workspace(), entry.id());
    }

    private List<Entry<Risk>> visibleTo(UserId user) {
        return entries.visibleTo(new Actor(ROOM, user), RiskKind.RISK, ATLAS);
    }

    private static Entry<Risk> risk(String id, int number) {
        return entry(RiskKind.RISK, id, number, Risk.rated(4, 3));
    }

    private static Entry<Risk> owned(Entry<Risk> risk) {
        return risk.owned(Ownership.nobodys().takenBy(LEE));
    }

    private static Entry<Risk> privately(UserId reader, String id, int number) {
        return entry(RiskKind.RISK, id, number, Risk.rated(4, 3), Optional.of(reader));
    }

    private static Entry<Action> action(String id, int number, Ownership ownership) {
        return entry(ActionKind.ACTION, id, number, new Action()).owned(ownership);
    }

    private static <D extends Detail> Entry<D> entry(
            EntryKind<D> kind, String id, int number, D detail) {
        return entry(kind, id, number, detail, Optional.empty());
    }

    /** Raised by Tom. */
    private static <D extends Detail> Entry<D> entry(
            EntryKind<D> kind, String id, int number, D detail, Optional<UserId> privateTo) {
        var identity =
                new EntryIdentity<>(
                        ROOM,
                        new EntryId(id),
                        kind,
                        number,
                        ATLAS,
                        Optional.of(TOM),
                        privateTo,
                        new Source("why.20270211.0.tom", "r5"));
        return Entry.fresh(identity, Text.of("Vendor API slips"), kind.kept(), detail)
                .happened(
                        new HistoryEvent(
                                EventType.RAISED, "", Optional.of(TOM), NOW, Text.of("a note")));
    }
}
