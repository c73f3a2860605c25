package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What every keeper of drafts does. */
public abstract class DraftsContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final UserId TOM = new UserId("tom");
    private static final ActionId ANSWER =
            ActionId.of("answer", "submit", "k3m5p7r9ta.20270211.0.tom");
    private static final ActionId WIN = ActionId.of("win", "add");
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");

    private Drafts drafts;

    /** Empty at the beginning of each test. */
    protected abstract Drafts create();

    @BeforeEach
    void setUp() {
        drafts = create();
    }

    @Test
    void findsWhatWasTypedLast() {
        drafts.keep(ROOM, TOM, ANSWER, values("Vendor"), NINE);
        drafts.keep(ROOM, TOM, ANSWER, values("Vendor API slips"), NINE.plusSeconds(60));

        assertThat(drafts.find(ROOM, TOM, ANSWER)).contains(values("Vendor API slips"));
    }

    @Test
    void keepsEachFormOfEachPersonApart() {
        drafts.keep(ROOM, TOM, ANSWER, values("Vendor"), NINE);

        assertThat(drafts.find(ROOM, TOM, WIN)).isEmpty();
        assertThat(drafts.find(ROOM, new UserId("ana"), ANSWER)).isEmpty();
        assertThat(drafts.find(new WorkspaceId("room-2"), TOM, ANSWER)).isEmpty();
    }

    @Test
    void dropsOne() {
        drafts.keep(ROOM, TOM, ANSWER, values("Vendor"), NINE);
        drafts.keep(ROOM, TOM, WIN, values("Search"), NINE);

        drafts.drop(ROOM, TOM, ANSWER);

        assertThat(drafts.find(ROOM, TOM, ANSWER)).isEmpty();
        assertThat(drafts.find(ROOM, TOM, WIN)).isPresent();
    }

    @Test
    void forgetsOnlyWhatIsOlder() {
        drafts.keep(ROOM, TOM, ANSWER, values("Vendor"), NINE.minusMillis(1));
        drafts.keep(ROOM, TOM, WIN, values("Search"), NINE);

        drafts.forgetBefore(NINE);

        assertThat(drafts.find(ROOM, TOM, ANSWER)).isEmpty();
        assertThat(drafts.find(ROOM, TOM, WIN)).isPresent();
    }

    private static Draft values(String title) {
        return new Draft(
                new FormValues(Map.of("w3", List.of(title), "w3-when", List.of("later"))),
                new FormValues(Map.of("w3-when", List.of("this-month"))));
    }
}
