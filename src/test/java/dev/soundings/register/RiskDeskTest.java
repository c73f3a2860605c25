package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.soundings.SampleWorld;
import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.register.EntryOutcome.Done;
import dev.soundings.register.EntryOutcome.NotNow;
import dev.soundings.register.EntryOutcome.Why;
import dev.soundings.register.RiskDesk.Ending;
import dev.soundings.register.RiskDesk.Review;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

class RiskDeskTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final EventId EVENT = new EventId("e1");

    private final InMemoryRisks risks = new InMemoryRisks();
    private final InMemoryWins wins = new InMemoryWins();
    private final RiskDesk desk = RegisterFixtures.desk(risks);
    private final Outcomes outcomes = new Outcomes(risks, wins, new InMemoryActions());

    @Test
    void raisesARiskOnceAndReviewsItOnAMondayTwoWeeksOn() {
        var first = raise(entry(Optional.empty(), Optional.empty()));
        var again = raise(entry(Optional.empty(), Optional.empty()));

        assertThat(again).isEqualTo(first);
        assertThat(first)
                .returns("R-1", Risk::label)
                .returns(Risk.State.OPEN, Risk::state)
                .returns(Optional.of(LocalDate.of(2027, 3, 1)), Risk::reviewOn);
        assertThat(outcomes.untold()).isEmpty();
    }

    @Test
    void nobodyOwnsARiskBeforeTheirOwnTap() {
        var asked = raise(entry(Optional.of(SampleWorld.LEE), Optional.empty()));
        assertThat(asked.owner()).isEmpty();

        assertThat(desk.accept(SampleWorld.ROOM, asked.id(), SampleWorld.SAM, NOW))
                .asInstanceOf(type(NotNow.class))
                .returns(Why.NOT_ASKED_OF_YOU, notNow -> notNow.why());
        assertThat(desk.accept(SampleWorld.ROOM, asked.id(), SampleWorld.LEE, NOW))
                .asInstanceOf(type(Done.class))
                .returns(Optional.of(SampleWorld.LEE), done -> ((Risk) done.entry()).owner());
    }

    @Test
    void whoAskedHearsOfANotMeAndWhoIsAskedHearsTheQuestion() {
        var asked = raise(entry(Optional.of(SampleWorld.LEE), Optional.empty()));
        assertTold(SampleWorld.LEE, Risk.What.OWNER_ASKED);

        desk.decline(SampleWorld.ROOM, asked.id(), SampleWorld.LEE, NOW);

        assertTold(SampleWorld.TOM, Risk.What.OWNER_DECLINED);
    }

    @Test
    void theChosenReaderHearsOfAPrivateRisk() {
        raise(entry(Optional.empty(), Optional.of(SampleWorld.ANA)));

        assertTold(SampleWorld.ANA, Risk.What.RAISED);
    }

    @Test
    void whoeverRaisedItHearsWhyItWasDroppedOnce() {
        var risk = raise(entry(Optional.empty(), Optional.empty()));

        desk.drop(
                SampleWorld.ROOM,
                risk.id(),
                SampleWorld.PRIYA,
                Text.of("the vendor has confirmed"),
                NOW);
        assertThat(desk.drop(SampleWorld.ROOM, risk.id(), SampleWorld.LEE, Text.of("no"), NOW))
                .asInstanceOf(type(NotNow.class))
                .returns(Why.DECIDED_BEFORE, notNow -> notNow.why());

        var told = outcomes.untold();
        assertThat(told)
                .singleElement()
                .returns(SampleWorld.TOM, OutcomeToTell::person)
                .returns(Text.of("the vendor has confirmed"), OutcomeToTell::note)
                .returns(risk.id() + "-1", OutcomeToTell::about);
        outcomes.markTold(told.getFirst());
        outcomes.markTold(told.getFirst());
        assertThat(outcomes.untold()).isEmpty();
    }

    @Test
    void editsAndReviewsTellNobody() {
        var risk = raise(entry(Optional.empty(), Optional.empty()));

        desk.edit(
                SampleWorld.ROOM,
                risk.id(),
                entry(Optional.empty(), Optional.empty()),
                SampleWorld.PRIYA,
                NOW);
        var reviewed = desk.review(SampleWorld.ROOM, risk.id(), Review.UP, SampleWorld.PRIYA, NOW);

        assertThat(reviewed)
                .asInstanceOf(type(Done.class))
                .returns(5, done -> ((Risk) done.entry()).probability());
        assertThat(outcomes.untold()).isEmpty();
        assertThat(risks.untold(5)).isEmpty();
    }

    @Test
    void closingSaysHowItEnded() {
        var risk = raise(entry(Optional.empty(), Optional.empty()));

        desk.close(
                SampleWorld.ROOM,
                risk.id(),
                Ending.PREVENTED,
                Text.of("Lee built a stand-in"),
                SampleWorld.PRIYA,
                NOW);

        assertThat(outcomes.untold())
                .singleElement()
                .returns("PREVENTED", OutcomeToTell::ending)
                .returns(Risk.What.CLOSED, OutcomeToTell::what);
        assertThat(desk.review(SampleWorld.ROOM, risk.id(), Review.SAME, SampleWorld.LEE, NOW))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(desk.keep(SampleWorld.ROOM, new EntryId("nowhere"), SampleWorld.LEE, NOW))
                .isInstanceOf(EntryOutcome.Unknown.class);
    }

    private Risk raise(RiskEntry entry) {
        return desk.raise(SampleWorld.atlas(), Risk.Kind.RISK, entry, SampleWorld.TOM, EVENT, NOW);
    }

    private static RiskEntry entry(Optional<UserId> owner, Optional<UserId> privateTo) {
        return new RiskEntry(
                Text.of("Vendor API slips"), 4, 3, Text.of(""), owner, Optional.empty(), privateTo);
    }

    private void assertTold(UserId person, Risk.What what) {
        assertThat(outcomes.untold())
                .singleElement()
                .returns(person, OutcomeToTell::person)
                .returns(what, OutcomeToTell::what);
    }
}
