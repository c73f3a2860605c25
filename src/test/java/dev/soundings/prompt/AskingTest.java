package dev.soundings.prompt;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.RAVI;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.THURSDAY;
import static dev.soundings.SampleWorld.TOM;
import static dev.soundings.SampleWorld.YUKI;
import static dev.soundings.prompt.PromptSets.asking;
import static dev.soundings.prompt.PromptSets.inChannel;
import static dev.soundings.prompt.PromptSets.only;
import static dev.soundings.prompt.PromptSets.thursdays;
import static dev.soundings.prompt.PromptSets.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.delivery.RecordingGateway.Outcome;
import dev.soundings.people.Absence;
import dev.soundings.people.Person;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

class AskingTest {
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);

    @Test
    void asksEachPersonAtTheirOwnNine() {
        var rig = new PromptRig(thursdays()).playTo("2027-02-13T00:00:00Z");

        assertThat(askedAt(rig, RAVI, THURSDAY)).contains(Instant.parse("2027-02-11T03:30:00Z"));
        assertThat(askedAt(rig, LEE, THURSDAY)).contains(Instant.parse("2027-02-11T08:00:00Z"));
        assertThat(askedAt(rig, TOM, THURSDAY)).contains(Instant.parse("2027-02-11T09:00:00Z"));
        assertThat(askedAt(rig, ANA, THURSDAY)).contains(Instant.parse("2027-02-11T14:00:00Z"));
    }

    @Test
    void leavesYukiAloneOnTheHolidayAndAsksOnFriday() {
        var rig = new PromptRig(thursdays()).playTo("2027-02-13T00:00:00Z");

        assertThat(askedAt(rig, YUKI, THURSDAY)).isEmpty();
        assertThat(askedAt(rig, YUKI, FRIDAY)).contains(Instant.parse("2027-02-12T00:00:00Z"));
    }

    @Test
    void putsTwoProjectsIntoOneMessageAtTheEarlierTime() {
        var mobile = asking("mobile", "mobile", "risk", DayOfWeek.THURSDAY, LocalTime.of(11, 0));
        var rig = new PromptRig(thursdays(), mobile).playTo("2027-02-11T12:00:00Z");

        assertThat(rig.sentTo(TOM))
                .extracting(ChatMessage::headline)
                .containsExactly("Your soundings for Atlas migration and Mobile app");
        assertThat(askedAt(rig, TOM, THURSDAY)).contains(Instant.parse("2027-02-11T09:00:00Z"));
    }

    @Test
    void asksThreeTimesAWeekAtMost() {
        var rig =
                new PromptRig(
                                only(why(DayOfWeek.TUESDAY), TOM),
                                only(why(DayOfWeek.WEDNESDAY), TOM),
                                only(why(DayOfWeek.THURSDAY), TOM),
                                only(why(DayOfWeek.FRIDAY), TOM))
                        .playTo("2027-02-14T00:00:00Z");

        assertThat(rig.days.between(ROOM, TOM, THURSDAY.minusDays(3), FRIDAY)).hasSize(3);
        assertThat(rig.invitation("atlaswhy5.20270212.0.tom").fate())
                .isEqualTo(
                        new Fate.NotAsked(
                                Reason.BUDGET_SPENT, Instant.parse("2027-02-12T09:00:00Z")));
    }

    @Test
    void whatFallsDueAfterTheDaysPromptWaitsForTheNextDay() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T10:00:00Z");
        var fresh =
                resumed(
                        only(
                                asking(
                                        "fresh",
                                        "atlas",
                                        "risk",
                                        DayOfWeek.THURSDAY,
                                        LocalTime.of(11, 0)),
                                TOM),
                        rig.now());
        rig.world.checkIns.insert(fresh);

        rig.playTo("2027-02-12T12:00:00Z");

        assertThat(askedAt(rig, TOM, FRIDAY)).contains(Instant.parse("2027-02-12T11:00:00Z"));
    }

    @Test
    void remindsOnceHalfWayAndThenIsQuiet() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-14T00:00:00Z");

        assertThat(rig.sentKeys())
                .containsExactly("room-1.prompt.tom.20270211", "room-1.nudge.tom.20270212");
        assertThat(rig.invitation("thursdays.20270211.0.tom").nudged()).isTrue();
    }

    @Test
    void remindsNobodyWhoHasAnswered() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T10:00:00Z");

        rig.press(TOM, "answer/same/thursdays.20270211.0.tom");
        rig.playTo("2027-02-14T00:00:00Z");

        assertThat(rig.sentKeys()).containsExactly("room-1.prompt.tom.20270211");
    }

    @Test
    void remindsNobodyAtNightOrOnTheFirstDayOff() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T10:00:00Z");

        rig.world.people.change(ROOM, TOM, tom -> tom.away(new Absence(FRIDAY, FRIDAY)));
        rig.playTo("2027-02-14T00:00:00Z");

        assertThat(rig.sentKeys()).containsExactly("room-1.prompt.tom.20270211");
    }

    @Test
    void asksNobodyWhoHasAnsweredEarly() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-10T12:00:00Z");

        rig.press(TOM, "answer/same/thursdays.20270211.0.tom");
        rig.playTo("2027-02-12T00:00:00Z");

        assertThat(rig.sentKeys()).isEmpty();
        assertThat(rig.invitation("thursdays.20270211.0.tom").fate())
                .isInstanceOfSatisfying(
                        Fate.NotAsked.class,
                        fate -> assertThat(fate.reason()).isEqualTo(Reason.ANSWERED_BEFORE));
    }

    @Test
    void asksOnceAndSaysThatItIsLateAfterAShortDowntime() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-11T07:00:00Z");

        rig.sleepTo("2027-02-11T15:00:00Z");

        assertThat(rig.sentTo(TOM)).hasSize(1);
        assertThat(rig.sentTo(TOM).getFirst().toString()).contains("This comes later than planned");
    }

    @Test
    void remindsEverybodyBehindOneWhoCannotBeWrittenTo() {
        var rig = new PromptRig(only(thursdays(), TOM, LEE)).playTo("2027-02-11T15:00:00Z");
        assertThat(rig.sentTo(LEE)).hasSize(1);

        rig.brokenFor(LEE).playTo("2027-02-12T15:00:00Z");

        assertThat(rig.sentKeys()).contains("room-1.nudge.tom.20270212");
    }

    @Test
    void tellsTheOwnerWhatWasMissedWhileDownAndNeverMakesUpForIt() {
        var rig = new PromptRig(only(thursdays(), TOM, LEE)).playTo("2027-02-11T07:00:00Z");

        rig.sleepTo("2027-02-16T15:00:00Z");

        assertThat(rig.sentTo(TOM)).isEmpty();
        assertThat(rig.sentTo(PRIYA))
                .extracting(ChatMessage::headline)
                .containsExactly("Atlas migration: somebody was not asked as planned");
        assertThat(rig.invitation("thursdays.20270211.0.tom").fate())
                .isEqualTo(
                        new Fate.NotAsked(
                                Reason.MISSED_WHILE_DOWN, Instant.parse("2027-02-16T15:00:00Z")));
    }

    @Test
    void followsSomebodyIntoAnotherZone() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-10T12:00:00Z");

        rig.world.people.change(ROOM, TOM, tom -> inZone(tom, "America/New_York"));
        rig.playTo("2027-02-12T00:00:00Z");

        assertThat(askedAt(rig, TOM, THURSDAY)).contains(Instant.parse("2027-02-11T14:00:00Z"));
        assertThat(rig.sentTo(TOM)).hasSize(1);
    }

    @Test
    void whoMovesEastIsAskedAtTheNewMorningAndNotAtTheOldOne() {
        var rig = new PromptRig(only(thursdays(), ANA)).playTo("2027-02-10T23:00:00Z");
        assertThat(rig.invitation("thursdays.20270211.0.ana").dueAt())
                .isEqualTo(Instant.parse("2027-02-11T14:00:00Z"));

        rig.world.people.change(ROOM, ANA, ana -> inZone(ana, "Europe/Lisbon"));
        rig.zones.moved(ROOM, ANA, rig.now());
        rig.playTo("2027-02-12T00:00:00Z");

        assertThat(askedAt(rig, ANA, THURSDAY)).contains(Instant.parse("2027-02-11T09:00:00Z"));
        assertThat(rig.sentTo(ANA)).hasSize(1);
    }

    @Test
    void fallsBackToTheChannelWhenSomebodyCannotBeWrittenTo() {
        var rig = new PromptRig(only(thursdays(), TOM));
        rig.gateway.next(
                new Outcome.NotProcessed(
                        new Delivery.Refused(Delivery.Reason.RECIPIENT_UNREACHABLE)));

        rig.playTo("2027-02-11T12:00:00Z");

        assertThat(rig.in("atlas"))
                .extracting(ChatMessage::headline)
                .containsExactly("Soundings for Atlas migration: Why we do this");
        assertThat(rig.sentTo(PRIYA).toString()).contains("could not write to");
    }

    @Test
    void asksAChannelOnceAtTheWorkspacesHourAndCountsInOneEdit() {
        var rig = new PromptRig(inChannel(thursdays())).playTo("2027-02-13T00:00:00Z");

        assertThat(rig.gateway.keys())
                .containsExactly(
                        "room-1.post.thursdays.20270211.0",
                        "room-1.post-nudge.thursdays.20270211.0");
        assertThat(rig.in("atlas").getLast().toString()).contains("0 of ");
    }

    @Test
    void tellsTwoRoundsInTheSameChannelApart() {
        var risk = asking("risk", "atlas", "risk", DayOfWeek.THURSDAY, LocalTime.of(9, 0));

        var rig =
                new PromptRig(inChannel(thursdays()), inChannel(risk))
                        .playTo("2027-02-11T10:00:00Z");

        assertThat(rig.in("atlas"))
                .extracting(ChatMessage::headline)
                .containsExactlyInAnyOrder(
                        "Soundings for Atlas migration: Why we do this",
                        "Soundings for Atlas migration: What could hurt or help");
    }

    @Test
    void asksWhoeverWantsItDirectlyAtTheirOwnHour() {
        var rig = new PromptRig(inChannel(thursdays()));
        rig.world.people.change(
                ROOM, RAVI, ravi -> ravi.preferring(ravi.preferences().asking(true)));

        rig.playTo("2027-02-13T00:00:00Z");

        assertThat(askedAt(rig, RAVI, THURSDAY)).contains(Instant.parse("2027-02-11T03:30:00Z"));
        assertThat(askedAt(rig, TOM, THURSDAY)).isEmpty();
        assertThat(rig.gateway.keys()).contains("room-1.post.thursdays.20270211.0");
    }

    @Test
    void asksNothingWhileTheCheckInIsPaused() {
        var rig = new PromptRig(only(thursdays(), TOM)).playTo("2027-02-10T12:00:00Z");

        rig.world.checkIns.change(ROOM, thursdays().id(), CheckIn::paused);
        rig.playTo("2027-02-12T00:00:00Z");

        assertThat(rig.sentKeys()).isEmpty();
        assertThat(rig.invitation("thursdays.20270211.0.tom").fate())
                .isInstanceOfSatisfying(
                        Fate.NotAsked.class,
                        fate -> assertThat(fate.reason()).isEqualTo(Reason.PAUSED));
    }

    private static Optional<Instant> askedAt(PromptRig rig, UserId person, LocalDate date) {
        return rig.days.find(ROOM, person, date).map(PromptDay::at);
    }

    private static CheckIn resumed(CheckIn checkIn, Instant now) {
        return checkIn.resumed(now);
    }

    static Person inZone(Person person, String zone) {
        return new Person(
                person.workspace(),
                person.id(),
                person.name(),
                Optional.of(ZoneId.of(zone)),
                person.locale(),
                person.kind(),
                person.active(),
                person.preferences(),
                person.absences());
    }
}
