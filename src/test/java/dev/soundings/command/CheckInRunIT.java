package dev.soundings.command;

import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.checkin.CheckIn;
import dev.soundings.round.Round;
import dev.soundings.round.Rounds;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** Asking off the rhythm, as its owner does it. */
class CheckInRunIT {
    private static final Duration WEEK = Duration.ofDays(7);

    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void nobodyIsAskedBeforeTheQuestionIsAnswered() {
        var question = rig.say(PRIYA, "/checkin run why");

        assertThat(Replies.text(question)).contains("now and off the rhythm");
        assertThat(rounds()).isEmpty();

        assertThat(Replies.text(rig.press(PRIYA, question, "Ask now")))
                .isEqualTo("why goes out to 6 people now, as soon as their day allows.");
        assertThat(rounds()).extracting(Round::slot).containsExactly(Round.EXTRA_SLOT);
    }

    @Test
    void onceADayIsEnough() {
        var question = rig.say(PRIYA, "/checkin run why");
        rig.press(PRIYA, question, "Ask now");

        assertThat(Replies.text(rig.press(PRIYA, question, "Ask now")))
                .contains("was asked off its rhythm today already");
        assertThat(rounds()).hasSize(1);
    }

    @Test
    void onASundayThereIsNobodyToAsk() {
        rig.at(SampleWorld.MONDAY.minus(Duration.ofDays(1)));

        var question = rig.say(PRIYA, "/checkin run why");

        assertThat(Replies.text(rig.press(PRIYA, question, "Ask now")))
                .contains("Nobody of why works today");
    }

    @Test
    void aPausedOneIsStartedFirst() {
        rig.world.checkIns.change(ROOM, SampleWorld.whyCheckIn().id(), CheckIn::paused);

        assertThat(Replies.text(rig.say(PRIYA, "/checkin run why")))
                .contains("/checkin resume why starts it");
    }

    @Test
    void aMemberCannotAskEverybody() {
        assertThat(Replies.text(rig.say(TOM, "/checkin run why")))
                .contains("Only the project’s owner or deputy can do this.");
        assertThat(rounds()).isEmpty();
    }

    private List<Round> rounds() {
        return rig.the(Rounds.class)
                .openedBetween(
                        ROOM,
                        SampleWorld.atlas().id(),
                        SampleWorld.MONDAY.minus(WEEK),
                        SampleWorld.MONDAY.plus(WEEK));
    }
}
