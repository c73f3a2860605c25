package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.EventId;
import dev.soundings.workspace.InMemoryCounters;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

class WinDeskTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");

    private final InMemoryWins wins = new InMemoryWins();
    private final WinDesk desk = new WinDesk(wins, new InMemoryCounters());
    private final Outcomes outcomes =
            new Outcomes(new InMemoryRisks(), wins, new InMemoryActions());

    @Test
    void addsAWinOnce() {
        assertThat(add()).isEqualTo(add()).returns("W-1", Win::label);
    }

    @Test
    void tellsWhoReportedItWhyItWasDropped() {
        var win = add();

        desk.drop(SampleWorld.ROOM, win.id(), SampleWorld.PRIYA, Text.of("entered twice"), NOW);

        assertThat(outcomes.untold())
                .singleElement()
                .returns(SampleWorld.KIM, OutcomeToTell::person)
                .returns("W-1", OutcomeToTell::label)
                .returns(Text.of("entered twice"), OutcomeToTell::note);
        assertThat(desk.keep(SampleWorld.ROOM, win.id(), SampleWorld.PRIYA, NOW))
                .isInstanceOf(EntryOutcome.NotNow.class);
    }

    @Test
    void tellsNobodyOfACorrection() {
        var win = add();

        desk.edit(SampleWorld.ROOM, win.id(), entry("180"), SampleWorld.PRIYA, NOW);

        assertThat(wins.find(SampleWorld.ROOM, win.id()).flatMap(Win::amount))
                .contains(new Win.Amount(new BigDecimal("180"), "hours"));
        assertThat(outcomes.untold()).isEmpty();
    }

    private Win add() {
        return desk.add(SampleWorld.atlas(), entry("210"), SampleWorld.KIM, new EventId("e1"), NOW);
    }

    private static WinEntry entry(String hours) {
        return new WinEntry(
                Text.of("Search answers in a second"),
                Text.of("support"),
                Optional.of(new Win.Amount(new BigDecimal(hours), "hours")),
                Win.Confidence.MEASURED,
                SampleWorld.THURSDAY);
    }
}
