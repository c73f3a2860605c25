package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

class RiskSubjectsTest {
    private final SampleWorld world = new SampleWorld();
    private final InMemoryRisks risks = new InMemoryRisks();
    private final RiskSubjects subjects = new RiskSubjects(risks, world.projects);

    @Test
    void findsARiskOfTheProjectByLabelAndById() {
        var risk = raise(Optional.empty(), Optional.empty());

        var expected = new Subject.OfProject(SampleWorld.atlas());
        assertThat(subjects.find(lee(), "r-1")).isEqualTo(expected);
        assertThat(subjects.find(lee(), risk.id().value())).isEqualTo(expected);
    }

    @Test
    void whatIsAskedOfAPersonIsTheirs() {
        raise(Optional.of(SampleWorld.LEE), Optional.empty());

        assertThat(subjects.find(lee(), "R-1"))
                .isEqualTo(new Subject.OfPerson(SampleWorld.LEE, Optional.of(SampleWorld.atlas())));
    }

    @Test
    void aPrivateRiskOpensToItsReaderAndRaiserOnly() {
        raise(Optional.empty(), Optional.of(SampleWorld.ANA));

        assertThat(subjects.find(lee(), "R-1"))
                .isEqualTo(
                        new Subject.PrivateEntry(
                                SampleWorld.atlas(), Set.of(SampleWorld.ANA, SampleWorld.TOM)));
    }

    @Test
    void whatIsElsewhereOrNothingAtAllIsUnknown() {
        var risk = raise(Optional.empty(), Optional.empty());
        var stranger = new Actor(new WorkspaceId("room-2"), SampleWorld.LEE);

        assertThat(subjects.find(stranger, risk.id().value())).isInstanceOf(Subject.Unknown.class);
        assertThat(subjects.find(lee(), "R-99999999999")).isInstanceOf(Subject.Unknown.class);
        assertThat(subjects.find(lee(), "“drop”")).isInstanceOf(Subject.Unknown.class);
    }

    private static Actor lee() {
        return new Actor(SampleWorld.ROOM, SampleWorld.LEE);
    }

    private Risk raise(Optional<UserId> owner, Optional<UserId> privateTo) {
        return RegisterFixtures.desk(risks)
                .raise(
                        SampleWorld.atlas(),
                        Risk.Kind.RISK,
                        new RiskEntry(
                                Text.of("Vendor API slips"),
                                4,
                                3,
                                Text.of(""),
                                owner,
                                Optional.empty(),
                                privateTo),
                        SampleWorld.TOM,
                        new EventId("e1"),
                        SampleWorld.MONDAY);
    }
}
