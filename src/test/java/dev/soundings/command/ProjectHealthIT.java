package dev.soundings.command;

import static dev.soundings.SampleWorld.ANA;
import static dev.soundings.SampleWorld.MONDAY;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.CheckIn.Way;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionId;
import dev.soundings.checkin.QuestionSet.SetRef;
import dev.soundings.project.ProjectId;
import dev.soundings.response.Response;
import dev.soundings.response.Responses;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.InvitationId;
import dev.soundings.round.Invitations;
import dev.soundings.round.Round;
import dev.soundings.round.RoundId;
import dev.soundings.round.Rounds;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Where people read how a project stands, and why. */
class ProjectHealthIT {
    private static final CheckInId WHY = new CheckInId("atlaswhy");
    private static final String SILENT = "nobody answered the last 2 times people were asked.";

    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void saysTheColourAndItsReasonsOnTheHomeTheCardAndTheList() {
        rig.say(TOM, "/risk raise \"Vendor API slips\" Atlas migration p5 i4 due 15 Feb");
        rig.at(MONDAY.plus(Duration.ofDays(16)));

        var colour =
                "Red: one risk that is both likely and serious has had no owner for 16 days; one"
                        + " risk has waited 9 days for a review.";
        var inShort =
                "Red: one risk that is both likely and serious has had no owner for 16 days, and"
                        + " one more reason.";
        assertThat(Replies.text(rig.say(PRIYA, "/project show Atlas migration"))).contains(colour);
        assertThat(Replies.text(rig.say(PRIYA, "/project list"))).contains(inShort);
        assertThat(Replies.text(rig.home(PRIYA))).contains(inShort);
    }

    @Test
    void isTheSameForThoseWhoMayReadAPrivateRiskAndSaysNothingOfItToAnybody() {
        rig.fill(
                TOM,
                rig.say(TOM, "/risk raise"),
                Map.of(
                        "title",
                        List.of("The vendor hides delays"),
                        "likely",
                        List.of("5"),
                        "impact",
                        List.of("5"),
                        "private",
                        List.of("sponsor"),
                        "project",
                        List.of("atlas")));
        rig.at(MONDAY.plus(Duration.ofDays(60)));

        for (var reader : List.of(PRIYA, ANA, TOM)) {
            assertThat(Replies.text(rig.say(reader, "/project show Atlas migration")))
                    .contains("Green: no warning sign.");
        }
    }

    @Test
    void asksTheOwnerAloneWhatKeepsASilentTeam() {
        asked(7, Sharing.NAMED);
        asked(14, Sharing.NAMED);
        rig.at(MONDAY.plus(Duration.ofDays(21)));

        assertThat(show(PRIYA)).contains(SILENT, "What keeps them from answering?");
        assertThat(show(TOM)).contains(SILENT).doesNotContain("What keeps them");
        assertThat(Replies.text(rig.say(PRIYA, "/project show Atlas migration share")))
                .contains(SILENT)
                .doesNotContain("What keeps them");
    }

    @Test
    void oneAnswerEndsTheSilence() {
        asked(7, Sharing.NAMED);
        answered(asked(14, Sharing.NAMED));
        rig.at(MONDAY.plus(Duration.ofDays(21)));

        assertThat(show(PRIYA)).contains("Green: no warning sign.");
    }

    @Test
    void looksAtNoMoreThanItTakesToCallATeamSilent() {
        asked(7, Sharing.NAMED);
        asked(14, Sharing.NAMED);
        round(20, Sharing.NAMED);
        asked(21, Sharing.NAMED);
        rig.at(MONDAY.plus(Duration.ofDays(28)));

        assertThat(show(PRIYA)).contains(SILENT);
    }

    @Test
    void roundsWithoutNamesAndThoseThatReachedNobodyDoNotCount() {
        asked(7, Sharing.ANONYMOUS);
        asked(14, Sharing.ANONYMOUS);
        round(20, Sharing.NAMED);
        round(21, Sharing.NAMED);
        rig.at(MONDAY.plus(Duration.ofDays(28)));

        assertThat(show(PRIYA)).contains("Green: no warning sign.");
    }

    private String show(UserId reader) {
        return Replies.text(rig.say(reader, "/project show Atlas migration"));
    }

    /** A round that is over, in which Tom was asked. */
    private Round asked(int day, Sharing sharing) {
        var round = round(day, sharing);
        var at = round.opensAt();
        rig.the(Invitations.class)
                .insert(
                        new Invitation(
                                ROOM,
                                InvitationId.of(round.id(), TOM),
                                round.id(),
                                WHY,
                                round.project(),
                                TOM,
                                ZoneOffset.UTC,
                                List.of(new QuestionId("w1")),
                                at,
                                at.plusSeconds(60),
                                round.closesAt(),
                                new Fate.Prompted(new SendKey("prompt-" + day), at),
                                false));
        return round;
    }

    private Round round(int day, Sharing sharing) {
        Instant at = MONDAY.plus(Duration.ofDays(day));
        var date = LocalDate.ofInstant(at, ZoneOffset.UTC);
        var round =
                new Round(
                        ROOM,
                        RoundId.of(WHY, date, 0),
                        WHY,
                        new ProjectId("atlas"),
                        new SetRef("why", "x7k2m9p4qa"),
                        date,
                        0,
                        sharing,
                        Way.DIRECT_MESSAGE,
                        1,
                        at,
                        at.plusSeconds(3_600),
                        true);
        rig.the(Rounds.class).insert(round);
        return round;
    }

    private void answered(Round round) {
        var skip =
                new Response.Named(
                        ROOM,
                        InvitationId.of(round.id(), TOM),
                        round.id(),
                        WHY,
                        round.project(),
                        TOM,
                        Response.Named.Kind.SKIPPED,
                        Map.of(),
                        true,
                        false,
                        1,
                        round.opensAt(),
                        round.opensAt(),
                        List.of(),
                        List.of());
        rig.the(Responses.class).write(ROOM, skip.invitation(), before -> skip);
    }
}
