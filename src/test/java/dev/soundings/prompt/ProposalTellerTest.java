package dev.soundings.prompt;

import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.people.Absence;
import dev.soundings.project.Project;
import dev.soundings.round.Round;
import dev.soundings.round.RoundId;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** What answers have proposed reaches whoever decides about it, once, when the round closes. */
class ProposalTellerTest {
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 12);

    private final PromptRig rig = new PromptRig(only(thursdays(), TOM));
    private ProposalTeller teller;
    private Round round;

    @BeforeEach
    void begin() {
        rig.playTo("2027-02-12T12:00:00Z");
        var wiring = new PromptConfiguration();
        var addressees = wiring.addressees(rig.world.workspaces, rig.world.people, new Wording());
        var notices = wiring.notices(addressees, rig.delivery.outbox());
        teller =
                wiring.proposalTeller(
                        rig.world.projects,
                        rig.register.entries,
                        rig.register.kinds,
                        addressees,
                        notices);
        round = rig.rounds.rounds.find(ROOM, new RoundId("thursdays.20270211.0")).orElseThrow();
    }

    @Test
    void theOwnerGetsWhatWaitsToBeKeptOrDroppedOnce() {
        rig.register.propose(SampleWorld.atlas(), "Vendor API slips", rig.now());

        teller.closing(round, rig.now());
        teller.closing(round, rig.now());
        rig.playTo("2027-02-12T12:01:00Z");

        assertThat(rig.sentTo(PRIYA)).hasSize(1);
        assertThat(rig.sentTo(PRIYA).toString())
                .contains("Vendor API slips", "risk/keep/", "risk/drop/");
    }

    @Test
    void nothingIsSaidWhenNothingWaits() {
        teller.closing(round, rig.now());
        rig.playTo("2027-02-12T12:01:00Z");

        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }

    @Test
    void theDeputyGetsItWhileTheOwnerIsAway() {
        rig.register.propose(SampleWorld.atlas(), "Vendor API slips", rig.now());
        rig.world.people.change(ROOM, PRIYA, priya -> priya.away(new Absence(FRIDAY, FRIDAY)));

        teller.closing(round, rig.now());
        rig.playTo("2027-02-12T12:01:00Z");

        assertThat(rig.sentTo(PRIYA)).isEmpty();
        assertThat(rig.sentTo(LEE).toString()).contains("Vendor API slips");
    }

    @Test
    void anArchivedProjectAsksForNothing() {
        rig.register.propose(SampleWorld.atlas(), "Vendor API slips", rig.now());
        rig.world.projects.change(ROOM, SampleWorld.atlas().id(), Project::archive);

        teller.closing(round, rig.now());
        rig.playTo("2027-02-12T12:01:00Z");

        assertThat(rig.sentTo(PRIYA)).isEmpty();
    }
}
