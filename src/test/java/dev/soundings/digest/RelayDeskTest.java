package dev.soundings.digest;

import static dev.soundings.SampleWorld.MONDAY;
import static dev.soundings.digest.DigestFixtures.ROOM;
import static dev.soundings.digest.DigestFixtures.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.digest.RelayDesk.Acceptance;
import dev.soundings.digest.RelayDesk.Invitation;
import dev.soundings.workspace.InMemoryCounters;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;

/** Priya gives a code away; Noor, who looks after the harbour's workspace, accepts it. */
class RelayDeskTest {
    private static final WorkspaceId HARBOUR = new WorkspaceId("harbour");
    private static final ChannelId BOARD = new ChannelId("board");
    private static final UserId NOOR = new UserId("noor");
    private static final Acceptance NOT_VALID = new Acceptance.NotValid();

    private final InMemoryDigestPlans plans = new InMemoryDigestPlans();
    private final InMemoryRelays relays = new InMemoryRelays();
    private final RelayDesk desk =
            new RelayDesk(plans, relays, new InMemoryCounters(), new RelayCodes(new Random(2027)));

    @BeforeEach
    void begin() {
        plans.insert(weekly());
    }

    @Test
    void acceptsACodeOnceHoweverItIsTyped() {
        var code = invited();

        assertThat(code).matches("[a-z2-9]{10}");
        assertThat(accept(" " + code.toUpperCase(Locale.ROOT) + " ", MONDAY))
                .isEqualTo(new Acceptance.Accepted(weekly()));
        assertThat(desk.hostedBy(HARBOUR))
                .extracting(RelayDesk.Hosted::plan)
                .containsExactly(weekly());
        assertThat(accept(code, MONDAY)).isEqualTo(NOT_VALID);
    }

    @Test
    void keepsNoCodeThatSomebodyCouldRead() {
        var code = invited();

        assertThat(relays.find(ROOM, weekly().id()).toString()).doesNotContain(code);
    }

    @Test
    void forgetsACodeAfterADay() {
        var code = invited();

        assertThat(accept(code, MONDAY.plus(Duration.ofHours(24)))).isEqualTo(NOT_VALID);
    }

    @Test
    void voidsACodeByANewerOne() {
        var old = invited();
        var code = invited();

        assertThat(accept(old, MONDAY)).isEqualTo(NOT_VALID);
        assertThat(accept(code, MONDAY)).isInstanceOf(Acceptance.Accepted.class);
    }

    @Test
    void doesNotTakeACodeInItsOwnWorkspaceAndKeepsIt() {
        var code = invited();

        assertThat(desk.accept(code, ROOM, BOARD, NOOR, MONDAY)).isEqualTo(NOT_VALID);
        assertThat(accept(code, MONDAY)).isInstanceOf(Acceptance.Accepted.class);
    }

    @Test
    void letsAPersonTryFiveCodesAnHour() {
        var code = invited();
        for (int i = 0; i < 5; i++) {
            assertThat(accept("wrong" + i, MONDAY)).isEqualTo(NOT_VALID);
        }

        assertThat(accept(code, MONDAY)).isEqualTo(new Acceptance.TooOften());
        assertThat(accept(code, MONDAY.plus(Duration.ofHours(1))))
                .isInstanceOf(Acceptance.Accepted.class);
    }

    @Test
    void endsFromEitherSide() {
        accept(invited(), MONDAY);
        assertThat(desk.invite(weekly(), MONDAY)).isEqualTo(new Invitation.Running(MONDAY));

        var there = desk.hostedBy(HARBOUR).getFirst().id();
        assertThat(desk.leave(new WorkspaceId("third"), there, MONDAY)).isEmpty();
        assertThat(desk.leave(HARBOUR, there, MONDAY)).contains(weekly());
        assertThat(desk.hostedBy(HARBOUR)).isEmpty();

        accept(invited(), MONDAY);
        desk.end(weekly(), MONDAY);
        assertThat(desk.hostedBy(HARBOUR)).isEmpty();
    }

    private String invited() {
        return desk.invite(weekly(), MONDAY) instanceof Invitation.Code(var code, _) ? code : "";
    }

    private Acceptance accept(String code, Instant at) {
        return desk.accept(code, HARBOUR, BOARD, NOOR, at);
    }
}
