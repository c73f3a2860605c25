package dev.soundings.doctor;

import static dev.soundings.SampleWorld.MONDAY;
import static dev.soundings.SampleWorld.THURSDAY;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.QuestionSet.SetRef;
import dev.soundings.delivery.Receipt;
import dev.soundings.holiday.FewHolidays;
import dev.soundings.people.DayOff;
import dev.soundings.people.WorkingDays;
import dev.soundings.round.InMemoryInvitations;
import dev.soundings.round.InMemoryRounds;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.InvitationId;
import dev.soundings.round.Invitee;
import dev.soundings.round.Round;
import dev.soundings.round.RoundId;
import dev.soundings.round.RoundPlanner;
import dev.soundings.round.UpcomingRounds;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class DoctorTest {
    private static final Instant NOON = Instant.parse("2027-02-12T11:00:00Z");
    private final SampleWorld world = new SampleWorld();
    private final InMemoryInstallations installations = new InMemoryInstallations();
    private final InMemoryRounds rounds = new InMemoryRounds();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final Map<SendKey, Receipt> receipts = new HashMap<>();
    private final WorkingDays days =
            new WorkingDays(FewHolidays.of("JP", "2027-02-11 National Foundation Day"));

    @Test
    void saysThatThePlatformNoLongerTakesTheBot() {
        installations.save(
                new Installation(SampleWorld.ROOM, "room", "Acme", SampleWorld.PRIYA, false));

        assertThat(examined()).contains("The chat platform no longer accepts the bot here");
    }

    @Test
    void saysWhySomebodyWasNotAskedAndWhenTheyAreNext() {
        happened(SampleWorld.YUKI, new Fate.NotAsked(Invitation.Reason.HOLIDAY, NOON));

        assertThat(examined())
                .contains(
                        "Yuki was not asked on 11 Feb: public holiday, Japan (National Foundation"
                                + " Day). Next: Thu 18 Feb 9:00 Tokyo.");
    }

    @Test
    void saysWhatDidNotArriveAndWhatToDo() {
        var key = new SendKey("room-1.prompt.tom.20270211");
        happened(SampleWorld.TOM, new Fate.Prompted(key, NOON));
        receipts.put(key, new Receipt.Refused(Delivery.Reason.RECIPIENT_UNREACHABLE, NOON));

        assertThat(examined())
                .contains(
                        "Tom did not get the prompt of 11 Feb: they take no direct messages from"
                                + " me. Ask them to open them, or ask in the channel: /checkin"
                                + " edit.")
                .contains("why on 11 Feb: none of 1 has it yet.");
    }

    @Test
    void saysWhenThePromptsArrived() {
        var key = new SendKey("room-1.prompt.tom.20270211");
        happened(SampleWorld.TOM, new Fate.Prompted(key, NOON));
        receipts.put(key, new Receipt.Sent(List.of(), NOON));

        assertThat(examined())
                .contains("why on 11 Feb: 1 of 1 got it, the last at Fri 12 Feb 12:00 your time.")
                .contains("why runs next on Thu 18 Feb 1:00 your time (every Thursday at 9:00).");
    }

    @Test
    void tellsOfLastWeekWhileTheNextRoundIsOnlyOpenForEarlyAnswers() {
        happened(SampleWorld.YUKI, new Fate.NotAsked(Invitation.Reason.HOLIDAY, NOON));
        rounds.insert(round(THURSDAY.plusWeeks(1), NOON.minus(Duration.ofHours(1))));

        assertThat(examined()).contains("Yuki was not asked on 11 Feb");
    }

    @Test
    void saysWhoseHolidaysAreNotKnown() {
        world.people.change(
                SampleWorld.ROOM,
                SampleWorld.YUKI,
                yuki -> yuki.preferring(yuki.preferences().inRegion("CN")));

        assertThat(examined())
                .contains(
                        "I do not know the public holidays of China, so Yuki is asked on them as"
                                + " on other days.");
    }

    @ParameterizedTest
    @EnumSource(Invitation.Reason.class)
    void everyReasonHasASentence(Invitation.Reason reason) {
        var reasons = new Reasons(new Wording().in(Locale.ENGLISH));

        assertThat(reasons.say(reason, Optional.of(new DayOff.Away()))).endsWith(".");
    }

    private void happened(UserId user, Fate fate) {
        var checkIn = SampleWorld.whyCheckIn();
        var id = RoundId.of(checkIn.id(), THURSDAY, 0);
        rounds.insert(round(THURSDAY, MONDAY));
        var zone = SampleWorld.person(user).zone().orElseThrow();
        var due = THURSDAY.atTime(9, 0).atZone(zone).toInstant();
        invitations.insert(
                new Invitation(
                        checkIn.workspace(),
                        InvitationId.of(id, user),
                        id,
                        checkIn.id(),
                        checkIn.project(),
                        user,
                        zone,
                        List.of(),
                        due.minus(Duration.ofHours(24)),
                        due,
                        due.plus(CheckIn.USUAL_ANSWER_TIME),
                        fate,
                        false));
    }

    private static Round round(LocalDate date, Instant opensAt) {
        var checkIn = SampleWorld.whyCheckIn();
        return new Round(
                checkIn.workspace(),
                RoundId.of(checkIn.id(), date, 0),
                checkIn.id(),
                checkIn.project(),
                new SetRef("why", "x"),
                date,
                0,
                CheckIn.Sharing.NAMED,
                CheckIn.Way.DIRECT_MESSAGE,
                1,
                opensAt,
                NOON.plus(Duration.ofHours(8)),
                false);
    }

    private String examined() {
        CheckIns checkIns = world.checkIns;
        checkIns.change(SampleWorld.ROOM, SampleWorld.riskCheckIn().id(), CheckIn::deleted);
        var audience = new AudienceFinder(world.people, List.of());
        var upcoming =
                new UpcomingRounds(
                        rounds,
                        checkIn ->
                                audience.invitees(checkIn, SampleWorld.atlas()).stream()
                                        .map(person ->
                                                new Invitee(person, person.zone().orElseThrow()))
                                        .toList(),
                        new RoundPlanner((person, date) ->
                                days.dayOff(person, date).map(off -> Invitation.Reason.HOLIDAY)));
        var last =
                new LastRounds(
                        rounds,
                        invitations,
                        world.people,
                        days,
                        upcoming,
                        key -> Optional.ofNullable(receipts.get(key)));
        var doctor =
                new Doctor(
                        world.workspaces, checkIns, audience, upcoming, last, days, installations);
        var messages =
                new DoctorMessages(new Wording().in(Locale.ENGLISH), ZoneId.of("Europe/Berlin"));
        return String.join(
                "\n",
                doctor.examine(SampleWorld.atlas(), NOON).stream().map(messages::say).toList());
    }
}
