package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.access.Actor;
import dev.soundings.access.NounAccess;
import dev.soundings.access.Subject;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

class EntryFinderTest {
    private static final EntryInput<Risk> VENDOR =
            EntryInput.of(Text.of("Vendor API slips"), Risk.rated(4, 3));
    private static final EntryInput<Action> CALL =
            EntryInput.of(Text.of("Call the vendor"), new Action());

    private final RegisterRig rig = new RegisterRig();
    private final NounAccess register =
            new EntryRoutes(rig.finder(new SampleWorld())).of(rig.kinds);

    @Test
    void findsARiskOfTheProjectByLabelAndById() {
        var risk = raise(VENDOR);

        var expected = new Subject.OfProject(SampleWorld.atlas());
        assertThat(find("risk", lee(), "r-1")).isEqualTo(expected);
        assertThat(find("risk", lee(), risk.id().value())).isEqualTo(expected);
    }

    @Test
    void findsAnOpportunityAmongTheRisksAndByItself() {
        rig.add(RiskKind.CHANCE, VENDOR, SampleWorld.TOM, "e1", SampleWorld.MONDAY);

        var expected = new Subject.OfProject(SampleWorld.atlas());
        assertThat(find("risk", lee(), "O-1")).isEqualTo(expected);
        assertThat(find("chance", lee(), "o-1")).isEqualTo(expected);
        assertThat(find("chance", lee(), "R-1")).isInstanceOf(Subject.Unknown.class);
    }

    @Test
    void whatIsAskedOfAPersonIsTheirs() {
        raise(VENDOR.ownedBy(SampleWorld.LEE));

        assertThat(find("risk", lee(), "R-1")).isEqualTo(own(SampleWorld.LEE));
    }

    @Test
    void aPrivateRiskOpensToItsReaderAndRaiserOnly() {
        raise(VENDOR.privateTo(SampleWorld.ANA));

        assertThat(find("risk", lee(), "R-1"))
                .isEqualTo(
                        new Subject.PrivateEntry(
                                SampleWorld.atlas(), Set.of(SampleWorld.ANA, SampleWorld.TOM)));
    }

    @Test
    void anActionAskedOfAPersonIsTheirsToAnswerAndNothingElse() {
        var action = add(SampleWorld.LEE);

        assertThat(find("action", lee(), "A-1"))
                .isEqualTo(new Subject.OfProject(SampleWorld.atlas()));
        assertThat(find("offered action", lee(), "A-1")).isEqualTo(own(SampleWorld.LEE));

        rig.take(action, "accept", SampleWorld.LEE, SampleWorld.MONDAY);
        assertThat(find("action", lee(), "A-1")).isEqualTo(own(SampleWorld.LEE));
    }

    @Test
    void whatAPersonAddedIsTheirs() {
        add(SampleWorld.LEE);

        assertThat(find("action", new Actor(SampleWorld.ROOM, SampleWorld.PRIYA), "a-1"))
                .isEqualTo(own(SampleWorld.PRIYA));
    }

    @Test
    void whatIsElsewhereOrNothingAtAllIsUnknown() {
        var risk = raise(VENDOR);
        var stranger = new Actor(new WorkspaceId("room-2"), SampleWorld.LEE);

        assertThat(find("risk", stranger, risk.id().value())).isInstanceOf(Subject.Unknown.class);
        assertThat(find("risk", lee(), "R-99999999999")).isInstanceOf(Subject.Unknown.class);
        assertThat(find("risk", lee(), "“drop”")).isInstanceOf(Subject.Unknown.class);
        assertThat(find("win", lee(), risk.id().value())).isInstanceOf(Subject.Unknown.class);
    }

    private Subject find(String kind, Actor actor, String id) {
        return register.finders().stream()
                .filter(finder -> finder.kind().name().equals(kind))
                .findFirst()
                .orElseThrow()
                .find(actor, id);
    }

    private static Subject own(UserId user) {
        return new Subject.OfPerson(user, Optional.of(SampleWorld.atlas()));
    }

    private static Actor lee() {
        return new Actor(SampleWorld.ROOM, SampleWorld.LEE);
    }

    private Entry<Risk> raise(EntryInput<Risk> said) {
        return rig.add(RiskKind.RISK, said, SampleWorld.TOM, "e1", SampleWorld.MONDAY);
    }

    private Entry<Action> add(UserId owner) {
        return rig.add(
                ActionKind.ACTION,
                CALL.ownedBy(owner),
                SampleWorld.PRIYA,
                "e1",
                SampleWorld.MONDAY);
    }
}
