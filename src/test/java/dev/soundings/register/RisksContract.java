package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.access.Actor;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What every keeper of risks does. */
public abstract class RisksContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final ProjectId ATLAS = new ProjectId("atlas");
    private static final UserId TOM = new UserId("tom");
    private static final UserId LEE = new UserId("lee");
    private static final UserId ANA = new UserId("ana");
    private static final Instant NOW = Instant.parse("2027-02-12T09:00:00Z");

    private Risks risks;

    /** Empty at the beginning of each test. */
    protected abstract Risks risks();

    @BeforeEach
    void begin() {
        risks = risks();
    }

    @Test
    void findsARiskByIdAndByLabel() {
        var risk = risk("a", 14, Risk.Kind.RISK, Optional.of(ANA), 0);

        assertThat(risks.insert(risk)).isTrue();
        assertThat(risks.insert(risk("a", 15, Risk.Kind.RISK, Optional.empty(), 0))).isFalse();

        assertThat(risks.find(ROOM, risk.id())).contains(risk);
        assertThat(risks.labelled(ROOM, Risk.Kind.RISK, 14)).contains(risk);
        assertThat(risks.labelled(ROOM, Risk.Kind.OPPORTUNITY, 14)).isEmpty();
        assertThat(risks.find(new WorkspaceId("room-2"), risk.id())).isEmpty();
    }

    @Test
    void changesOneInOneStep() {
        risks.insert(risk("a", 1, Risk.Kind.RISK, Optional.empty(), 0));

        var changed =
                risks.change(
                        ROOM,
                        new EntryId("a"),
                        before -> risk("a", 1, Risk.Kind.RISK, before.privateTo(), 1));

        assertThat(risks.find(ROOM, new EntryId("a"))).contains(changed);
        assertThatThrownBy(() -> risks.change(ROOM, new EntryId("nowhere"), risk -> risk))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void showsPrivateRisksToTheirReaderAndRaiserOnly() {
        var open = risk("a", 1, Risk.Kind.RISK, Optional.empty(), 1);
        var forAna = risk("b", 2, Risk.Kind.RISK, Optional.of(ANA), 1);
        risks.insert(open);
        risks.insert(forAna);

        assertThat(risks.visibleTo(new Actor(ROOM, LEE), ATLAS)).containsExactly(open);
        assertThat(risks.visibleTo(new Actor(ROOM, ANA), ATLAS)).containsExactly(open, forAna);
        assertThat(risks.visibleTo(new Actor(ROOM, TOM), ATLAS)).containsExactly(open, forAna);
        assertThat(risks.ofProject(ROOM, ATLAS)).containsExactly(open);
        assertThat(risks.ofProject(ROOM, new ProjectId("other"))).isEmpty();
    }

    @Test
    void findsWhatAnOwnerHasToReview() {
        var risk = risk("a", 1, Risk.Kind.RISK, Optional.empty(), 1);
        risks.insert(risk);

        assertThat(risks.dueForReview(ROOM, LEE, LocalDate.of(2027, 3, 1))).containsExactly(risk);
        assertThat(risks.dueForReview(ROOM, LEE, LocalDate.of(2027, 2, 28))).isEmpty();
        assertThat(risks.dueForReview(ROOM, TOM, LocalDate.of(2027, 3, 1))).isEmpty();
    }

    @Test
    void findsWhatIsStillToBeTold() {
        var untold = risk("a", 1, Risk.Kind.RISK, Optional.empty(), 0);
        risks.insert(untold);
        risks.insert(risk("b", 2, Risk.Kind.RISK, Optional.empty(), 1));

        assertThat(risks.untold(5)).containsExactly(untold);
        assertThat(risks.untold(0)).isEmpty();
    }

    @Test
    void findsWhatStillAsksForAnOwner() {
        var asking = risk("a", 1, Risk.Kind.RISK, Optional.empty(), 1);
        risks.insert(asking);
        risks.insert(risk("b", 2, Risk.Kind.RISK, Optional.empty(), 1));
        risks.insert(risk("c", 3, Risk.Kind.RISK, Optional.empty(), 1));
        risks.change(ROOM, new EntryId("b"), risk -> RiskEdit.of(risk).declined(ANA, NOW).done());
        risks.change(
                ROOM, new EntryId("c"), risk -> RiskEdit.of(risk).state(Risk.State.DROPPED).done());

        assertThat(risks.askingForAnOwner(5)).containsExactly(asking);
        assertThat(risks.askingForAnOwner(0)).isEmpty();
    }

    /** Raised by Tom, owned by Lee, to be reviewed on 1 March. */
    private static Risk risk(
            String id, int number, Risk.Kind kind, Optional<UserId> privateTo, int told) {
        return new Risk(
                ROOM,
                new EntryId(id),
                number,
                ATLAS,
                kind,
                Text.of("Vendor API slips"),
                4,
                3,
                new Ownership(Optional.of(LEE), Optional.of(ANA)),
                Text.of("ask for a date"),
                Optional.of(LocalDate.of(2027, 3, 1)),
                Optional.of(TOM),
                privateTo,
                false,
                new Source("why.20270211.0.tom", "r5"),
                Risk.State.OPEN,
                List.of(
                        new Risk.Happening(
                                Risk.What.RAISED,
                                Optional.of(TOM),
                                Instant.parse("2027-02-11T09:00:00Z"),
                                Text.of(""))),
                told);
    }
}
