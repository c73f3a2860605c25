package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.soundings.SampleWorld;
import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.register.EntryOutcome.NotNow;
import dev.soundings.register.EntryOutcome.Why;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

class ActionDeskTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 12);

    private final InMemoryActions actions = new InMemoryActions();
    private final ActionDesk desk = RegisterFixtures.desk(actions);
    private final Outcomes outcomes = RegisterFixtures.outcomes(new InMemoryRisks(), actions);

    @Test
    void whoeverNamesNobodyTakesItOnAndNobodyIsTold() {
        var action = add(Optional.empty());

        assertThat(action)
                .isEqualTo(add(Optional.empty()))
                .returns("A-1", Action::label)
                .returns(Optional.of(SampleWorld.PRIYA), each -> each.ownership().owner());
        assertThat(outcomes.untold()).isEmpty();
    }

    @Test
    void whoeverIsNamedIsAskedFirst() {
        var action = add(Optional.of(SampleWorld.LEE));

        assertThat(action.ownership().owner()).isEmpty();
        assertThat(outcomes.untold())
                .singleElement()
                .returns(SampleWorld.LEE, OutcomeToTell::person)
                .returns(Risk.What.OWNER_ASKED, OutcomeToTell::what)
                .returns(Optional.of(FRIDAY), OutcomeToTell::dueOn);

        assertThat(desk.accept(SampleWorld.ROOM, action.id(), SampleWorld.SAM, NOW))
                .asInstanceOf(type(NotNow.class))
                .returns(Why.NOT_ASKED_OF_YOU, notNow -> notNow.why());
        desk.accept(SampleWorld.ROOM, action.id(), SampleWorld.LEE, NOW);

        assertThat(actions.openOf(SampleWorld.ROOM, SampleWorld.LEE)).hasSize(1);
        assertTold(SampleWorld.PRIYA, Risk.What.OWNER_ACCEPTED);
    }

    @Test
    void whoAskedHearsOfANotMe() {
        var action = add(Optional.of(SampleWorld.LEE));
        tellAll();

        desk.decline(SampleWorld.ROOM, action.id(), SampleWorld.LEE, NOW);

        assertTold(SampleWorld.PRIYA, Risk.What.OWNER_DECLINED);
        assertThat(actions.askingForAnOwner(5)).isEmpty();
    }

    @Test
    void whoeverAddedItHearsThatItIsDone() {
        var action = takenByLee();

        desk.done(SampleWorld.ROOM, action.id(), SampleWorld.LEE, NOW);

        assertTold(SampleWorld.PRIYA, Risk.What.CLOSED);
        assertThat(desk.done(SampleWorld.ROOM, action.id(), SampleWorld.LEE, NOW))
                .asInstanceOf(type(NotNow.class))
                .returns(Why.DECIDED_BEFORE, notNow -> notNow.why());
    }

    @Test
    void whoeverHasPromisedItHearsThatItIsDroppedAndWhy() {
        var action = takenByLee();

        desk.drop(
                SampleWorld.ROOM,
                action.id(),
                SampleWorld.TOM,
                Text.of("the vendor has called us"),
                NOW);

        assertThat(outcomes.untold())
                .extracting(OutcomeToTell::person)
                .containsExactlyInAnyOrder(SampleWorld.PRIYA, SampleWorld.LEE);
        assertThat(outcomes.untold())
                .allSatisfy(told ->
                        assertThat(told.note()).isEqualTo(Text.of("the vendor has called us")));
    }

    @Test
    void notYetMovesTheDayAndTellsNobodyElse() {
        var action = takenByLee();

        desk.postpone(SampleWorld.ROOM, action.id(), FRIDAY.plusWeeks(1), SampleWorld.LEE, NOW);

        assertThat(actions.find(SampleWorld.ROOM, action.id()).flatMap(Action::dueOn))
                .contains(FRIDAY.plusWeeks(1));
        assertThat(outcomes.untold()).isEmpty();
    }

    @Test
    void whoeverHasPromisedItHearsThatOthersHaveChangedIt() {
        var action = takenByLee();

        desk.edit(
                SampleWorld.ROOM,
                action.id(),
                new ActionEntry(
                        Text.of("Call both vendors"),
                        Optional.of(SampleWorld.LEE),
                        Optional.of(FRIDAY)),
                SampleWorld.PRIYA,
                NOW);

        assertTold(SampleWorld.LEE, Risk.What.CHANGED);
    }

    @Test
    void itStaysWithItsOwnerUntilTheNextOneTakesIt() {
        var action = takenByLee();

        desk.edit(
                SampleWorld.ROOM,
                action.id(),
                new ActionEntry(
                        Text.of("Call the vendor"), Optional.of(SampleWorld.SAM), Optional.empty()),
                SampleWorld.LEE,
                NOW);
        assertThat(actions.openOf(SampleWorld.ROOM, SampleWorld.LEE)).hasSize(1);

        desk.accept(SampleWorld.ROOM, action.id(), SampleWorld.SAM, NOW);
        assertThat(actions.openOf(SampleWorld.ROOM, SampleWorld.LEE)).isEmpty();
        assertThat(actions.openOf(SampleWorld.ROOM, SampleWorld.SAM)).hasSize(1);
    }

    @Test
    void whoeverHadPromisedItHearsThatItWasTakenFromThem() {
        var action = takenByLee();

        desk.edit(SampleWorld.ROOM, action.id(), by(SampleWorld.PRIYA), SampleWorld.PRIYA, NOW);

        assertThat(outcomes.untold())
                .singleElement()
                .returns(SampleWorld.LEE, OutcomeToTell::person)
                .returns(Risk.What.OWNER_ACCEPTED, OutcomeToTell::what);
    }

    @Test
    void whoeverHadPromisedItHearsWhenTheNextOneTakesIt() {
        var action = takenByLee();
        desk.edit(SampleWorld.ROOM, action.id(), by(SampleWorld.SAM), SampleWorld.PRIYA, NOW);
        tellAll();

        desk.accept(SampleWorld.ROOM, action.id(), SampleWorld.SAM, NOW);

        assertThat(outcomes.untold())
                .extracting(OutcomeToTell::person, OutcomeToTell::what)
                .containsExactlyInAnyOrder(
                        tuple(SampleWorld.PRIYA, Risk.What.OWNER_ACCEPTED),
                        tuple(SampleWorld.LEE, Risk.What.OWNER_ACCEPTED));
    }

    @Test
    void isLateFromTheDayAfterItWasDue() {
        var action = add(Optional.empty());

        assertThat(action.isDue(FRIDAY)).isTrue();
        assertThat(action.isLate(FRIDAY)).isFalse();
        assertThat(action.isLate(FRIDAY.plusDays(1))).isTrue();
        desk.done(SampleWorld.ROOM, action.id(), SampleWorld.PRIYA, NOW);
        assertThat(actions.ofProject(SampleWorld.ROOM, action.project()))
                .noneMatch(ended -> ended.isLate(FRIDAY.plusDays(1)));
    }

    private Action takenByLee() {
        var action = add(Optional.of(SampleWorld.LEE));
        desk.accept(SampleWorld.ROOM, action.id(), SampleWorld.LEE, NOW);
        tellAll();
        return action;
    }

    private Action add(Optional<UserId> owner) {
        return desk.add(
                SampleWorld.atlas(),
                new ActionEntry(Text.of("Call the vendor"), owner, Optional.of(FRIDAY)),
                SampleWorld.PRIYA,
                new EventId("e1"),
                NOW);
    }

    private static ActionEntry by(UserId owner) {
        return new ActionEntry(Text.of("Call the vendor"), Optional.of(owner), Optional.of(FRIDAY));
    }

    private void tellAll() {
        outcomes.untold().forEach(outcomes::markTold);
    }

    private void assertTold(UserId person, Risk.What what) {
        assertThat(outcomes.untold())
                .last()
                .returns(person, OutcomeToTell::person)
                .returns(what, OutcomeToTell::what);
    }
}
