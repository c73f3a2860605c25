package dev.soundings.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;

/** What every audit trail does. */
public abstract class AuditTrailContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final Instant NINE = Instant.parse("2027-02-08T09:00:00Z");

    private AuditTrail trail;

    /** An empty one. */
    protected abstract AuditTrail create();

    @BeforeEach
    void setUp() {
        trail = create();
    }

    @Test
    void givesBackTheNewestFirst() {
        trail.record(entry(ROOM, "second", NINE.plusSeconds(60)));
        trail.record(entry(ROOM, "first", NINE));
        trail.record(entry(ROOM, "third", NINE.plusSeconds(120)));

        assertThat(trail.latest(ROOM, 2))
                .containsExactly(
                        entry(ROOM, "third", NINE.plusSeconds(120)),
                        entry(ROOM, "second", NINE.plusSeconds(60)));
    }

    @Test
    void aRepeatedEntryIsKeptOnce() {
        trail.record(entry(ROOM, "first", NINE));
        trail.record(entry(ROOM, "first", NINE));

        assertThat(trail.latest(ROOM, 10)).hasSize(1);
    }

    @Test
    void showsAWorkspaceOnlyItsOwn() {
        var other = new WorkspaceId("room-2");
        trail.record(entry(ROOM, "first", NINE));
        trail.record(entry(other, "first", NINE));

        assertThat(trail.latest(other, 10)).containsExactly(entry(other, "first", NINE));
    }

    private static AuditTrail.Entry entry(WorkspaceId workspace, String id, Instant at) {
        return new AuditTrail.Entry(
                workspace,
                id,
                new UserId("priya"),
                Permission.CHANGE_PROJECT,
                "command project edit",
                "atlas",
                at);
    }
}
