package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.soundings.SampleWorld;
import dev.soundings.chat.UserId;
import dev.soundings.register.StepResult.NotNow;
import dev.soundings.register.StepResult.Why;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ActionKindTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 12);
    private static final EntryInput<Action> CALL =
            EntryInput.of(Text.of("Call the vendor"), new Action()).due(FRIDAY);

    private final RegisterRig rig = new RegisterRig();

    @Test
    void whoeverNamesNobodyTakesItOnAndNobodyIsTold() {
        var action = add(CALL);

        assertThat(action)
                .isEqualTo(add(CALL))
                .returns("A-1", Entry::label)
                .returns(Optional.of(SampleWorld.PRIYA), Entry::owner);
        assertThat(rig.queue.untold()).isEmpty();
    }

    @Test
    void whoeverIsNamedIsAskedFirst() {
        var action = add(CALL.ownedBy(SampleWorld.LEE));

        assertThat(action.owner()).isEmpty();
        assertThat(rig.queue.untold())
                .singleElement()
                .returns(SampleWorld.LEE, Notification::person)
                .returns(EventType.OWNER_ASKED, each -> each.event().type())
                .returns(Optional.of(FRIDAY), each -> each.entry().dueOn());

        assertThat(rig.take(action, "accept", SampleWorld.SAM, NOW))
                .asInstanceOf(type(NotNow.class))
                .returns(Why.NOT_ASKED_OF_YOU, notNow -> notNow.why());
        rig.take(action, "accept", SampleWorld.LEE, NOW);

        assertThat(ownedBy(SampleWorld.LEE)).hasSize(1);
        assertTold(SampleWorld.PRIYA, EventType.OWNER_ACCEPTED);
    }

    @Test
    void whoAskedHearsOfANotMe() {
        var action = add(CALL.ownedBy(SampleWorld.LEE));
        rig.tellAll();

        rig.take(action, "decline", SampleWorld.LEE, NOW);

        assertTold(SampleWorld.PRIYA, EventType.OWNER_DECLINED);
        assertThat(rig.entries.askingForAnOwner(5)).isEmpty();
    }

    @Test
    void whoeverAddedItHearsThatItIsDone() {
        var action = takenByLee();

        rig.take(action, "done", SampleWorld.LEE, NOW);

        assertTold(SampleWorld.PRIYA, EventType.ENDED);
        assertThat(rig.take(action, "done", SampleWorld.LEE, NOW))
                .asInstanceOf(type(NotNow.class))
                .returns(Why.DECIDED_BEFORE, notNow -> notNow.why());
    }

    @Test
    void whoeverHasPromisedItHearsThatItIsDroppedAndWhy() {
        var action = takenByLee();

        rig.take(action, "drop", SampleWorld.TOM, NOW, "reason", "the vendor has called us");

        assertThat(rig.queue.untold())
                .extracting(Notification::person)
                .containsExactlyInAnyOrder(SampleWorld.PRIYA, SampleWorld.LEE);
        assertThat(rig.queue.untold())
                .allSatisfy(told ->
                        assertThat(told.event().note())
                                .isEqualTo(Text.of("the vendor has called us")));
    }

    @Test
    void nobodyIsAskedWhyTheyDropWhatIsTheirsAlone() {
        var action = add(CALL);

        assertThat(rig.take(action, "drop", SampleWorld.PRIYA, NOW))
                .isInstanceOf(StepResult.Done.class);
        assertThat(rig.stored(action).isDropped()).isTrue();
    }

    @Test
    void anotherDayMovesItAndTellsNobodyElse() {
        var action = takenByLee();

        rig.take(action, "other-day", SampleWorld.LEE, NOW, "due", "2027-02-19");

        assertThat(rig.stored(action).dueOn()).contains(FRIDAY.plusWeeks(1));
        assertThat(rig.queue.untold()).isEmpty();
    }

    @Test
    void notYetMovesWhatIsDueByAWeekAndNothingElse() {
        var action = takenByLee();

        rig.take(action, "not-yet", SampleWorld.LEE, NOW);
        assertThat(rig.stored(action).dueOn()).as("not due today").contains(FRIDAY);

        rig.take(action, "not-yet", SampleWorld.LEE, NOW.plusSeconds(86_400));
        assertThat(rig.stored(action).dueOn()).contains(FRIDAY.plusWeeks(1));
    }

    @Test
    void whoeverHasPromisedItHearsThatOthersHaveChangedIt() {
        var action = takenByLee();

        rig.edit(rig.stored(action), SampleWorld.PRIYA, NOW, "what", "Call both vendors");

        assertTold(SampleWorld.LEE, EventType.CHANGED);
    }

    @Test
    void itStaysWithItsOwnerUntilTheNextOneTakesIt() {
        var action = takenByLee();

        rig.edit(action, SampleWorld.LEE, NOW, "owner", "sam");
        assertThat(ownedBy(SampleWorld.LEE)).hasSize(1);

        rig.take(action, "accept", SampleWorld.SAM, NOW);
        assertThat(ownedBy(SampleWorld.LEE)).isEmpty();
        assertThat(ownedBy(SampleWorld.SAM)).hasSize(1);
    }

    @Test
    void whoeverHadPromisedItHearsThatItWasTakenFromThem() {
        var action = takenByLee();

        rig.edit(action, SampleWorld.PRIYA, NOW, "owner", "priya");

        assertThat(rig.queue.untold())
                .singleElement()
                .returns(SampleWorld.LEE, Notification::person)
                .returns(EventType.OWNER_ACCEPTED, each -> each.event().type());
    }

    @Test
    void whoeverHadPromisedItHearsWhenTheNextOneTakesIt() {
        var action = takenByLee();
        rig.edit(action, SampleWorld.PRIYA, NOW, "owner", "sam");
        rig.tellAll();

        rig.take(action, "accept", SampleWorld.SAM, NOW);

        assertThat(rig.queue.untold())
                .extracting(Notification::person, each -> each.event().type())
                .containsExactlyInAnyOrder(
                        tuple(SampleWorld.PRIYA, EventType.OWNER_ACCEPTED),
                        tuple(SampleWorld.LEE, EventType.OWNER_ACCEPTED));
    }

    @Test
    void isLateFromTheDayAfterItWasDue() {
        var action = add(CALL);

        assertThat(action.isDue(FRIDAY)).isTrue();
        assertThat(action.isLate(FRIDAY)).isFalse();
        assertThat(action.isLate(FRIDAY.plusDays(1))).isTrue();
        rig.take(action, "done", SampleWorld.PRIYA, NOW);
        assertThat(rig.stored(action).isLate(FRIDAY.plusDays(1))).isFalse();
    }

    private Entry<Action> takenByLee() {
        var action = add(CALL.ownedBy(SampleWorld.LEE));
        rig.take(action, "accept", SampleWorld.LEE, NOW);
        rig.tellAll();
        return action;
    }

    private Entry<Action> add(EntryInput<Action> said) {
        return rig.add(ActionKind.ACTION, said, SampleWorld.PRIYA, "e1", NOW);
    }

    private List<Entry<Action>> ownedBy(UserId user) {
        return rig.entries.ownedBy(ActionKind.ACTION, SampleWorld.ROOM, user);
    }

    private void assertTold(UserId person, EventType what) {
        assertThat(rig.queue.untold())
                .last()
                .returns(person, Notification::person)
                .returns(what, each -> each.event().type());
    }
}
