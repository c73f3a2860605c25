package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.soundings.SampleWorld;
import dev.soundings.chat.UserId;
import dev.soundings.register.StepResult.Done;
import dev.soundings.register.StepResult.NotNow;
import dev.soundings.register.StepResult.Why;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

class RiskKindTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final EntryInput<Risk> VENDOR =
            EntryInput.of(Text.of("Vendor API slips"), Risk.rated(4, 3));

    private final RegisterRig rig = new RegisterRig();

    @Test
    void raisesARiskOnceHoweverOftenItsEventArrives() {
        var first = raise(VENDOR);
        var again = raise(VENDOR);

        assertThat(again).isEqualTo(first);
        assertThat(first)
                .returns("R-1", Entry::label)
                .returns(State.OPEN, Entry::state)
                .returns(Optional.of(12), risk -> risk.detail().exposure());
        assertThat(rig.queue.untold()).isEmpty();
    }

    @Test
    void opportunitiesHaveLabelsOfTheirOwn() {
        raise(VENDOR);

        var chance =
                rig.add(
                        RiskKind.CHANCE,
                        EntryInput.of(Text.of("Vendor cuts its price"), Risk.unrated()),
                        SampleWorld.TOM,
                        "e2",
                        NOW);

        assertThat(chance).returns("O-1", Entry::label);
        assertThat(rig.counters.next(SampleWorld.ROOM, "opportunity")).isEqualTo(2);
    }

    @Test
    void nobodyOwnsARiskBeforeTheirOwnTap() {
        var asked = raise(VENDOR.ownedBy(SampleWorld.LEE));
        assertThat(asked.owner()).isEmpty();

        assertThat(rig.take(asked, "accept", SampleWorld.SAM, NOW))
                .asInstanceOf(type(NotNow.class))
                .returns(Why.NOT_ASKED_OF_YOU, notNow -> notNow.why());
        assertThat(rig.take(asked, "accept", SampleWorld.LEE, NOW)).isInstanceOf(Done.class);
        assertThat(rig.stored(asked).owner()).contains(SampleWorld.LEE);
    }

    @Test
    void whoAskedHearsOfANotMeAndWhoIsAskedHearsTheQuestion() {
        var asked = raise(VENDOR.ownedBy(SampleWorld.LEE));
        assertTold(SampleWorld.LEE, EventType.OWNER_ASKED);

        rig.take(asked, "decline", SampleWorld.LEE, NOW);

        assertTold(SampleWorld.TOM, EventType.OWNER_DECLINED);
    }

    @Test
    void theChosenReaderHearsOfAPrivateRisk() {
        raise(VENDOR.privateTo(SampleWorld.ANA));

        assertTold(SampleWorld.ANA, EventType.RAISED);
    }

    @Test
    void whoeverRaisedItHearsWhyItWasDroppedOnce() {
        var risk = raise(VENDOR);

        rig.take(risk, "drop", SampleWorld.PRIYA, NOW, "reason", "the vendor has confirmed");
        assertThat(rig.take(risk, "drop", SampleWorld.LEE, NOW, "reason", "no"))
                .asInstanceOf(type(NotNow.class))
                .returns(Why.DECIDED_BEFORE, notNow -> notNow.why());

        var told = rig.queue.untold();
        assertThat(told)
                .singleElement()
                .returns(SampleWorld.TOM, Notification::person)
                .returns(Text.of("the vendor has confirmed"), each -> each.event().note())
                .returns(risk.id() + "-1", Notification::about);
        rig.queue.markTold(told.getFirst());
        rig.queue.markTold(told.getFirst());
        assertThat(rig.queue.untold()).isEmpty();
    }

    @Test
    void editsAndReviewsTellNobody() {
        var risk = raise(VENDOR);

        rig.edit(risk, SampleWorld.PRIYA, NOW, "plan", "ask for a date");
        rig.take(risk, "review:up", SampleWorld.PRIYA, NOW);

        assertThat(rig.stored(risk).detail())
                .isEqualTo(Risk.rated(5, 3).planned(Text.of("ask for a date")));
        assertThat(rig.queue.untold()).isEmpty();
        assertThat(rig.stored(risk).isUntold()).isFalse();
    }

    @Test
    void aReviewComesAgainOnAMondayTwoWeeksOn() {
        var risk = raise(VENDOR);

        rig.take(risk, "review:same", SampleWorld.PRIYA, NOW);

        assertThat(rig.stored(risk).dueOn()).contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void whatNobodyHasRatedStaysUnratedThroughAReview() {
        var risk = raise(EntryInput.of(Text.of("Vendor API slips"), Risk.unrated()));

        rig.take(risk, "review:up", SampleWorld.PRIYA, NOW);

        assertThat(rig.stored(risk).detail())
                .isEqualTo(Risk.unrated())
                .returns(Optional.empty(), Risk::exposure)
                .returns(false, Risk::needsEyes);
    }

    @Test
    void whatIsSaidToBeNearAndSeriousNeedsEyesUntilSomebodyRatesIt() {
        var weeks = Risk.unrated().rated(Optional.empty(), Optional.of(3));
        var days = Risk.unrated().rated(Optional.empty(), Optional.of(2));

        assertThat(weeks.near(Optional.of(Risk.Proximity.THIS_MONTH)).needsEyes()).isTrue();
        assertThat(weeks.near(Optional.of(Risk.Proximity.LATER)).needsEyes()).isFalse();
        assertThat(days.near(Optional.of(Risk.Proximity.THIS_MONTH)).needsEyes()).isFalse();
        assertThat(
                        weeks.near(Optional.of(Risk.Proximity.THIS_MONTH))
                                .rated(Optional.of(1), Optional.of(3))
                                .needsEyes())
                .isFalse();
    }

    @Test
    void closingSaysHowItEnded() {
        var risk = raise(VENDOR);

        rig.take(
                risk,
                "close",
                SampleWorld.PRIYA,
                NOW,
                "ending",
                "prevented",
                "reason",
                "Lee built a stand-in");

        assertThat(rig.queue.untold())
                .singleElement()
                .returns("PREVENTED", each -> each.entry().state().name())
                .returns(EventType.ENDED, each -> each.event().type());
        assertThat(rig.take(risk, "review:same", SampleWorld.LEE, NOW)).isInstanceOf(NotNow.class);
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        var gone = new RegisterRig().add(RiskKind.RISK, VENDOR, SampleWorld.TOM, "e", NOW);

        assertThat(rig.take(gone, "drop", SampleWorld.LEE, NOW, "reason", "no"))
                .isInstanceOf(StepResult.Unknown.class);
    }

    private Entry<Risk> raise(EntryInput<Risk> said) {
        return rig.add(RiskKind.RISK, said, SampleWorld.TOM, "e1", NOW);
    }

    private void assertTold(UserId person, EventType what) {
        assertThat(rig.queue.untold())
                .singleElement()
                .returns(person, Notification::person)
                .returns(what, each -> each.event().type());
    }
}
