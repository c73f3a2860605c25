package dev.soundings.digest;

import static dev.soundings.digest.DigestFixtures.ROOM;
import static dev.soundings.digest.DigestFixtures.STEERING;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of relays does. */
public abstract class RelaysContract {
    private static final WorkspaceId HARBOUR = new WorkspaceId("harbour");
    private static final Relay INVITED = in(new Relay.State.Invited("a1b2", SampleWorld.MONDAY));
    private static final Relay RUNNING =
            in(
                    new Relay.State.Running(
                            HARBOUR,
                            new ChannelId("board"),
                            new UserId("noor"),
                            SampleWorld.MONDAY));
    private static final Relay ENDED = in(new Relay.State.Ended(SampleWorld.MONDAY));

    private Relays relays;

    /** Empty at the beginning of each test. */
    protected abstract Relays relays();

    @BeforeEach
    void begin() {
        relays = relays();
    }

    @Test
    void findsAnInvitationByTheHashOfItsCodeOnlyWhileItWaits() {
        write(INVITED);
        assertThat(relays.invited("a1b2")).contains(INVITED);
        assertThat(relays.invited("c3d4")).isEmpty();

        write(RUNNING);
        assertThat(relays.invited("a1b2")).isEmpty();
    }

    @Test
    void findsWhatRunsInAWorkspaceUntilItEnds() {
        write(RUNNING);
        assertThat(relays.find(ROOM, STEERING)).contains(RUNNING);
        assertThat(relays.hostedBy(HARBOUR)).containsExactly(RUNNING);
        assertThat(relays.hostedBy(ROOM)).isEmpty();

        write(ENDED);
        assertThat(relays.find(ROOM, STEERING)).contains(ENDED);
        assertThat(relays.hostedBy(HARBOUR)).isEmpty();
    }

    @Test
    void writesWhatFollowsFromWhatIsThere() {
        var first = relays.write(ROOM, STEERING, present -> present.orElse(INVITED));
        var second = relays.write(ROOM, STEERING, present -> present.orElse(ENDED));

        assertThat(first).isEqualTo(INVITED);
        assertThat(second).isEqualTo(INVITED);
    }

    private void write(Relay relay) {
        relays.write(ROOM, STEERING, _ -> relay);
    }

    private static Relay in(Relay.State state) {
        return new Relay(ROOM, STEERING, state);
    }
}
