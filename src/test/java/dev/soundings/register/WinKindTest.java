package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.register.Win.Amount;
import dev.soundings.register.Win.Confidence;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class WinKindTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final LocalDate FEB_11 = LocalDate.of(2027, 2, 11);

    private final RegisterRig rig = new RegisterRig();

    @Test
    void addsAWinOnce() {
        assertThat(add()).isEqualTo(add()).returns("W-1", Entry::label);
    }

    @Test
    void tellsWhoReportedItWhyItWasDropped() {
        var win = add();

        rig.take(win, "drop", SampleWorld.PRIYA, NOW, "reason", "entered twice");

        assertThat(rig.queue.untold())
                .singleElement()
                .returns(SampleWorld.KIM, Notification::person)
                .returns("W-1", each -> each.entry().label())
                .returns(Text.of("entered twice"), each -> each.event().note());
        assertThat(rig.take(win, "keep", SampleWorld.PRIYA, NOW))
                .isInstanceOf(StepResult.NotNow.class);
    }

    @Test
    void tellsNobodyOfACorrection() {
        var win = add();

        rig.edit(win, SampleWorld.PRIYA, NOW, "amount", "180");

        assertThat(rig.stored(win).detail().amount())
                .contains(new Amount(new BigDecimal("180"), "hours"));
        assertThat(rig.queue.untold()).isEmpty();
    }

    @Test
    void listsWhatLandedLatelyTheLatestFirst() {
        var early = landed("early", FEB_11.minusDays(90));
        var late = landed("late", FEB_11.plusDays(7));
        landed("before", FEB_11.minusDays(91));
        rig.take(landed("dropped", FEB_11), "drop", SampleWorld.PRIYA, NOW, "reason", "no");
        var all = rig.entries.ofProject(WinKind.WIN, SampleWorld.ROOM, SampleWorld.atlas().id());

        assertThat(WinKind.WIN.listed(all, Optional.empty(), FEB_11))
                .isEqualTo(List.of(late, early));
        assertThat(WinKind.WIN.listed(all, Optional.of(FEB_11), FEB_11)).isEqualTo(List.of(late));
    }

    private Entry<Win> landed(String what, LocalDate day) {
        var win = new Win(Text.of(""), Optional.empty(), Confidence.ANECDOTAL, day);
        return rig.add(WinKind.WIN, EntryInput.of(Text.of(what), win), SampleWorld.KIM, what, NOW);
    }

    private Entry<Win> add() {
        var win =
                new Win(
                        Text.of("support"),
                        Optional.of(new Amount(new BigDecimal("210"), "hours")),
                        Confidence.MEASURED,
                        SampleWorld.THURSDAY);
        return rig.add(
                WinKind.WIN,
                EntryInput.of(Text.of("Search answers in a second"), win),
                SampleWorld.KIM,
                "e1",
                NOW);
    }
}
