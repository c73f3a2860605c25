package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;

/** What every memory of events does. */
public abstract class SeenEventsContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final EventId FIRST = new EventId("event-1");
    private static final EventId SECOND = new EventId("event-2");
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");

    private SeenEvents events;

    /** Empty at the beginning of each test. */
    protected abstract SeenEvents create();

    @BeforeEach
    void setUp() {
        events = create();
    }

    @Test
    void knowsWhatWasHandledInWhichWorkspace() {
        events.markHandled(ROOM, FIRST, NINE);

        assertThat(events.wasHandled(ROOM, FIRST)).isTrue();
        assertThat(events.wasHandled(ROOM, SECOND)).isFalse();
        assertThat(events.wasHandled(new WorkspaceId("room-2"), FIRST)).isFalse();
    }

    @Test
    void markingTwiceIsHarmless() {
        events.markHandled(ROOM, FIRST, NINE);
        events.markHandled(ROOM, FIRST, NINE.plusSeconds(60));

        assertThat(events.wasHandled(ROOM, FIRST)).isTrue();
    }

    @Test
    void forgetsOnlyWhatIsOlder() {
        events.markHandled(ROOM, FIRST, NINE.minusMillis(1));
        events.markHandled(ROOM, SECOND, NINE);

        events.forgetBefore(NINE);

        assertThat(events.wasHandled(ROOM, FIRST)).isFalse();
        assertThat(events.wasHandled(ROOM, SECOND)).isTrue();
    }
}
