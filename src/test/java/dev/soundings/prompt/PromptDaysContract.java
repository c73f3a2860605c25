package dev.soundings.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.round.InvitationId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every store of prompts promises. */
public abstract class PromptDaysContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final UserId TOM = new UserId("tom");
    private static final UserId YUKI = new UserId("yuki");
    private static final LocalDate THURSDAY = LocalDate.of(2027, 2, 11);
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");
    private static final Instant ONE = Instant.parse("2027-02-11T13:00:00Z");
    private static final Instant FOUR = Instant.parse("2027-02-11T16:00:00Z");

    private PromptDays days;

    protected abstract PromptDays promptDays();

    @BeforeEach
    void begin() {
        days = promptDays();
    }

    @Test
    void hasOnePromptForEachPersonAndDate() {
        var first = day(TOM, THURSDAY, FOUR);

        assertThat(days.insert(first)).isTrue();
        assertThat(days.insert(day(TOM, THURSDAY, ONE))).isFalse();
        assertThat(days.insert(day(YUKI, THURSDAY, FOUR))).isTrue();
        assertThat(days.insert(day(TOM, THURSDAY.plusDays(1), FOUR))).isTrue();

        assertThat(days.find(ROOM, TOM, THURSDAY)).contains(first);
        assertThat(days.find(new WorkspaceId("room-2"), TOM, THURSDAY)).isEmpty();
    }

    @Test
    void findsThePromptsOfAPersonBetweenTwoDatesTheOldestFirst() {
        var friday = day(TOM, THURSDAY.plusDays(1), FOUR);
        var thursday = day(TOM, THURSDAY, FOUR);
        days.insert(friday);
        days.insert(thursday);
        days.insert(day(TOM, THURSDAY.minusDays(1), FOUR));
        days.insert(day(TOM, THURSDAY.plusDays(2), FOUR));
        days.insert(day(YUKI, THURSDAY, FOUR));

        var found = days.between(ROOM, TOM, THURSDAY, THURSDAY.plusDays(1));

        assertThat(found).containsExactly(thursday, friday);
    }

    @Test
    void findsTheNudgesThatAreDueTheEarliestFirst() {
        var four = day(TOM, THURSDAY, FOUR);
        var one = day(YUKI, THURSDAY, ONE);
        days.insert(four);
        days.insert(one);

        assertThat(days.nextNudge()).contains(ONE);
        assertThat(days.nudgesDue(ONE.minusMillis(1), 10)).isEmpty();
        assertThat(days.nudgesDue(ONE, 10)).containsExactly(one);
        assertThat(days.nudgesDue(FOUR, 10)).containsExactly(one, four);
        assertThat(days.nudgesDue(FOUR, 1)).containsExactly(one);
    }

    @Test
    void movesANudgeAndForgetsItWhenItIsDone() {
        var day = day(TOM, THURSDAY, ONE);
        days.insert(day);

        days.scheduleNudge(day, Optional.of(FOUR));
        assertThat(days.nextNudge()).contains(FOUR);

        days.scheduleNudge(day, Optional.empty());
        assertThat(days.nextNudge()).isEmpty();
        assertThat(days.find(ROOM, TOM, THURSDAY)).contains(day.nudgingAt(Optional.empty()));
    }

    @Test
    void movesNoNudgeOfADayThatIsNotThere() {
        days.scheduleNudge(day(TOM, THURSDAY, ONE), Optional.of(FOUR));

        assertThat(days.nextNudge()).isEmpty();
    }

    @Test
    void findsWhatMayReadDifferentlyTheEarliestFirst() {
        var four = day(TOM, THURSDAY, FOUR);
        var one = day(YUKI, THURSDAY, ONE);
        days.insert(four);
        days.insert(one);

        assertThat(days.nextLook()).contains(ONE.plusSeconds(60));
        assertThat(days.looksDue(ONE, 10)).isEmpty();
        assertThat(days.looksDue(ONE.plusSeconds(60), 10)).containsExactly(one);
        assertThat(days.looksDue(FOUR.plusSeconds(60), 10)).containsExactly(one, four);
        assertThat(days.looksDue(FOUR.plusSeconds(60), 1)).containsExactly(one);

        days.change(one, stored -> stored.showing(stored.shown().lookingAt(Optional.empty())));
        assertThat(days.nextLook()).contains(FOUR.plusSeconds(60));
        assertThat(days.find(ROOM, YUKI, THURSDAY).orElseThrow().shown())
                .isEqualTo(new PromptDay.Shown(Optional.empty(), 3, "k3m5p7r9ta"));
    }

    private static PromptDay day(UserId person, LocalDate date, Instant nudgeAt) {
        return new PromptDay(
                ROOM,
                person,
                date,
                PromptDay.keyOf(ROOM, person, date),
                List.of(
                        new InvitationId("atlaswhy.20270211.0." + person),
                        new InvitationId("mobilerisk.20270211.0." + person)),
                NINE,
                Optional.of(nudgeAt),
                new PromptDay.Shown(Optional.of(nudgeAt.plusSeconds(60)), 3, "k3m5p7r9ta"));
    }
}
