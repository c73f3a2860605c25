package dev.soundings.round;

import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.CadenceNotation;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.Audience;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionId;
import dev.soundings.checkin.QuestionSet.SetRef;
import dev.soundings.people.Person;
import dev.soundings.project.ProjectId;
import dev.soundings.project.Role;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A Thursday 9:00 check-in and people in several zones. */
final class RoundFixtures {
    static final WorkspaceId ROOM = new WorkspaceId("room-1");
    static final LocalDate THURSDAY = LocalDate.of(2027, 2, 11);
    static final Invitee TOM = invitee("tom", "Europe/Lisbon");
    static final Invitee YUKI = invitee("yuki", "Asia/Tokyo");
    static final Invitee ANA = invitee("ana", "America/New_York");

    private RoundFixtures() {}

    static Invitee invitee(String name, String zone) {
        var profile =
                new Profile(
                        new UserId(name),
                        name,
                        Optional.of(ZoneId.of(zone)),
                        Locale.ENGLISH,
                        Profile.Kind.MEMBER,
                        true);
        return new Invitee(Person.met(ROOM, profile), ZoneId.of(zone));
    }

    static CheckIn thursdays() {
        return asking("every Thursday at 9:00");
    }

    static CheckIn asking(String notation) {
        return new CheckIn(
                ROOM,
                new CheckInId("thursdays"),
                new ProjectId("atlas"),
                "risk",
                new Audience.InRoles(Set.of(Role.MEMBER)),
                cadence(notation),
                CheckIn.Sharing.NAMED,
                CheckIn.Way.DIRECT_MESSAGE,
                CheckIn.USUAL_ANSWER_TIME,
                CheckIn.State.ACTIVE,
                new UserId("priya"),
                Instant.parse("2027-02-08T08:00:00Z"));
    }

    static Round round(LocalDate date, Instant opensAt) {
        return round(date, 0, opensAt);
    }

    static Round round(LocalDate date, int slot, Instant opensAt) {
        return new Round(
                ROOM,
                RoundId.of(new CheckInId("thursdays"), date, slot),
                new CheckInId("thursdays"),
                new ProjectId("atlas"),
                new SetRef("risk", "x7k2m9p4qa"),
                date,
                slot,
                CheckIn.Sharing.NAMED,
                CheckIn.Way.DIRECT_MESSAGE,
                3,
                opensAt,
                opensAt.plusSeconds(200_000),
                false);
    }

    static Invitation invitation(Round round, String person, Instant dueAt) {
        return new Invitation(
                ROOM,
                InvitationId.of(round.id(), new UserId(person)),
                round.id(),
                round.checkIn(),
                round.project(),
                new UserId(person),
                ZoneId.of("Europe/Lisbon"),
                List.of(new QuestionId("r2"), new QuestionId("r2-who")),
                dueAt.minus(Round.EARLY),
                dueAt,
                dueAt.plus(CheckIn.USUAL_ANSWER_TIME),
                new Invitation.Fate.Waiting(),
                false);
    }

    private static Cadence cadence(String notation) {
        if (CadenceNotation.parse(notation) instanceof CadenceNotation.Parsed.Read(var cadence)) {
            return cadence;
        }
        throw new AssertionError(notation);
    }
}
