package dev.soundings.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Draft;
import dev.soundings.chat.Drafts;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.InMemoryDrafts;
import dev.soundings.chat.InMemorySeenEvents;
import dev.soundings.chat.SeenEvents;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class RetentionTest {
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final UserId TOM = new UserId("tom");
    private static final ActionId FORM = ActionId.of("win", "add");

    private final SeenEvents events = new InMemorySeenEvents();
    private final Drafts drafts = new InMemoryDrafts();
    private final Retention retention =
            new Retention(
                    events,
                    drafts,
                    new OpsProperties(
                            true, Duration.ofSeconds(1), Duration.ofDays(2), Duration.ofDays(7)));

    @Test
    void forgetsEventsAfterTwoDaysAndDraftsAfterAWeek() {
        events.markHandled(ROOM, new EventId("event-1"), NINE.minus(Duration.ofHours(49)));
        events.markHandled(ROOM, new EventId("event-2"), NINE.minus(Duration.ofHours(47)));
        drafts.keep(
                ROOM,
                TOM,
                FORM,
                new Draft(FormValues.none(), FormValues.none()),
                NINE.minus(Duration.ofDays(6)));

        retention.beat(NINE);

        assertThat(events.wasHandled(ROOM, new EventId("event-1"))).isFalse();
        assertThat(events.wasHandled(ROOM, new EventId("event-2"))).isTrue();
        assertThat(drafts.find(ROOM, TOM, FORM)).isPresent();

        retention.beat(NINE.plus(Duration.ofDays(2)));

        assertThat(drafts.find(ROOM, TOM, FORM)).isEmpty();
    }

    @Test
    void worksOnceAnHourAndIsNeverWhatHappensNext() {
        assertThat(retention.nextDue(NINE)).hasValueSatisfying(due -> isNotAfter(due, NINE));

        retention.beat(NINE);

        assertThat(retention.nextDue(NINE)).isEmpty();
        assertThat(retention.nextDue(NINE.plusSeconds(3599))).isEmpty();
        assertThat(retention.nextDue(NINE.plusSeconds(3600))).isPresent();
    }

    @Test
    void doesNotForgetWhatPlatformsMayStillRepeat() {
        assertThatThrownBy(() ->
                        new OpsProperties(
                                true,
                                Duration.ofSeconds(1),
                                Duration.ofHours(24),
                                Duration.ofDays(7)))
                .hasMessageContaining("at least 25h");
    }

    private static void isNotAfter(Instant due, Instant now) {
        assertThat(due).isBeforeOrEqualTo(now);
    }
}
