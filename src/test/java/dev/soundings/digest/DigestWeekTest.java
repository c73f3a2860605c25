package dev.soundings.digest;

import static dev.soundings.digest.DigestFixtures.ATLAS;
import static dev.soundings.digest.DigestFixtures.MONDAY;
import static dev.soundings.digest.DigestFixtures.ROOM;
import static dev.soundings.digest.DigestFixtures.STEERING;
import static dev.soundings.digest.DigestFixtures.berlin;
import static dev.soundings.digest.DigestFixtures.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.SampleWorld;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.delivery.RecordingGateway.Arrival;
import dev.soundings.delivery.RecordingGateway.Kind;
import dev.soundings.people.Absence;
import dev.soundings.project.ProjectId;
import dev.soundings.register.State;
import dev.soundings.register.Win;
import dev.soundings.response.Response;
import dev.soundings.round.Invitation;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** A digest's week on the clock: preview on Friday, post and seal on Monday. */
class DigestWeekTest {
    private static final IssueId THIS_WEEK = IssueId.of(STEERING, MONDAY);
    private static final LocalDate FRIDAY = MONDAY.minusDays(3);
    private static final ReleaseTarget ATLAS_LINES = new ReleaseTarget(STEERING, THIS_WEEK, ATLAS);

    private final Newsroom room = new Newsroom(SampleWorld.MONDAY);
    private List<Invitation> invited = List.of();

    @BeforeEach
    void begin() {
        room.plans.insert(weekly());
        room.entries.insert(
                Week.owned(
                        Week.risk("atlas", "Vendor API slips", 4, 3),
                        "lee",
                        "Second vendor by March",
                        MONDAY.plusDays(18)));
        room.entries.insert(
                Week.win(
                        "mobile",
                        3,
                        "Search answers in a second",
                        "the support desk",
                        Win.Confidence.MEASURED,
                        "6",
                        "support hours a week"));
        var round = Week.round("atlas", CheckIn.Sharing.NAMED);
        room.rounds.insert(round);
        invited =
                List.of("tom", "yuki", "lee", "sam", "ravi", "ana").stream()
                        .map(person -> Week.invitation(round, person))
                        .toList();
        invited.forEach(room.invitations::insert);
        answer("tom", Week.FRIDAY, false);
        answer("lee", Week.FRIDAY, false);
    }

    @Test
    void showsEachOwnerTheirLinesOnFriday() {
        room.playTo(berlin(FRIDAY, 15, 1));

        var preview = room.previewOf("priya").map(PlainText::of).orElseThrow();
        assertThat(preview)
                .contains("Steering weekly goes out Mon 15 Feb 08:30")
                .contains("Vendor API slips", "[Approve Atlas migration] [Hold Atlas migration]")
                .contains("1 line names a person or a decision and waits for your yes")
                .doesNotContain("Search answers", "Approve Mobile app");
        assertThat(room.previewOf("lee").map(PlainText::of).orElseThrow())
                .contains("Search answers in a second");
        assertThat(room.issue(THIS_WEEK).stage()).isInstanceOf(Stage.Previewed.class);
        assertThat(room.inChannel()).isEmpty();
    }

    @Test
    void neverSaysThatNothingWaitsWhileProposalsDo() {
        room.entries.insert(
                Week.in(Week.risk("mobile", "Store review takes weeks", 3, 3), State.PROPOSED));

        room.playTo(berlin(FRIDAY, 15, 1));

        assertThat(room.previewOf("lee").map(PlainText::of).orElseThrow())
                .contains("Mobile app: one proposal from an answer waits for you")
                .doesNotContain("Nothing waits for you");
    }

    @Test
    void asksTheDeputyWhileTheOwnerIsAway() {
        room.world.people.change(
                ROOM, SampleWorld.PRIYA, priya -> priya.away(new Absence(FRIDAY, MONDAY)));

        room.playTo(berlin(FRIDAY, 15, 1));

        assertThat(room.previewOf("priya")).isEmpty();
        assertThat(room.previewOf("lee").map(PlainText::of).orElseThrow())
                .contains("You see this because @priya is away.")
                .contains("Approve Atlas migration", "Approve Mobile app");
    }

    @Test
    void postsWithoutWhatNamesAPersonUntilItsOwnerSaysYes() {
        room.playTo(berlin(MONDAY, 8, 31));

        assertThat(room.shown())
                .contains("Search answers in a second")
                .contains("2 of 6 heard")
                .contains("1 item waits for its owner.")
                .doesNotContain("Vendor API slips");
        assertThat(room.inChannel()).extracting(Arrival::kind).containsExactly(Kind.POST);
    }

    @Test
    void rewritesThePostInPlaceWhenTheOwnerApprovesOnMonday() {
        room.playTo(berlin(MONDAY, 8, 31));

        var outcome = room.desk.approve(ROOM, ATLAS_LINES, SampleWorld.PRIYA, room.now());
        room.playTo(berlin(MONDAY, 8, 40));

        assertThat(outcome).isInstanceOf(DigestOutcome.Done.class);
        assertThat(room.inChannel())
                .extracting(Arrival::kind)
                .containsExactly(Kind.POST, Kind.EDIT);
        assertThat(room.shown())
                .contains("Vendor API slips – likely, costs weeks. @lee: Second vendor by March")
                .contains("Approved by @priya.");
    }

    @Test
    void countsLateAnswersUntilTheSealAndLabelsThem() {
        room.playTo(berlin(MONDAY, 8, 31));
        answer("yuki", berlin(MONDAY, 10, 0), true);

        room.playTo(berlin(MONDAY, 12, 1));
        answer("sam", berlin(MONDAY, 12, 30), true);
        room.playTo(berlin(MONDAY, 18, 0));

        assertThat(room.shown()).contains("3 of 6 heard, 1 of them late, to Fri 17:00");
        var sealed = (Stage.Sealed) room.issue(THIS_WEEK).stage();
        assertThat(sealed.counted())
                .containsOnly(
                        Map.entry(invited.get(0).id().value(), 1),
                        Map.entry(invited.get(1).id().value(), 1),
                        Map.entry(invited.get(2).id().value(), 1),
                        Map.entry("win.w3", 1));
    }

    @Test
    void countsEachAnswerInExactlyOneIssue() {
        room.playTo(berlin(MONDAY, 12, 1));
        answer("sam", berlin(MONDAY, 12, 30), true);
        room.playTo(berlin(MONDAY.plusWeeks(1), 12, 1));

        var next = (Stage.Sealed) room.issue(IssueId.of(STEERING, MONDAY.plusWeeks(1))).stage();
        assertThat(next.counted()).containsOnly(Map.entry(invited.get(3).id().value(), 1));
        assertThat(room.shown()).doesNotContain("Search answers", "heard");
    }

    @Test
    void skipsAWeekInWhichNothingChanged() {
        room.playTo(berlin(MONDAY.plusWeeks(1), 12, 1));

        assertThat(room.issue(IssueId.of(STEERING, MONDAY.plusWeeks(1))).stage())
                .isEqualTo(
                        new Stage.Skipped(
                                Stage.Reason.NOTHING_CHANGED, berlin(MONDAY.plusWeeks(1), 8, 30)));
        assertThat(room.inChannel()).hasSize(1);
    }

    @Test
    void tellsInTheThreadWhatWasDoneInAWeekInWhichNothingElseChanged() {
        var monday = MONDAY.plusWeeks(1);
        room.entries.insert(
                Week.done(
                        Week.action("atlas", 5, "Call the vendor", monday),
                        berlin(monday.minusDays(4), 10, 0)));

        room.playTo(berlin(monday, 12, 1));

        assertThat(room.issue(IssueId.of(STEERING, monday)).stage())
                .isInstanceOf(Stage.Sealed.class);
        assertThat(room.inThread())
                .contains("1 action done", "Atlas migration: Call the vendor.")
                .doesNotContain("@lee");
    }

    @Test
    void leavesAHeldProjectOutAndSaysSince() {
        room.playTo(berlin(FRIDAY, 15, 1));
        room.desk.hold(ROOM, ATLAS_LINES, SampleWorld.PRIYA, Text.of("figures not in"), room.now());

        room.playTo(berlin(MONDAY, 8, 31));

        assertThat(room.shown())
                .contains("Atlas migration: held, under review by its owner since Fri 12 Feb.")
                .doesNotContain("waits for");
    }

    @Test
    void tellsAHeldWinInTheNextIssue() {
        var mobile = new ReleaseTarget(STEERING, THIS_WEEK, new ProjectId("mobile"));
        room.playTo(berlin(FRIDAY, 15, 1));
        room.desk.hold(ROOM, mobile, SampleWorld.LEE, Text.of("checking"), room.now());
        room.playTo(berlin(MONDAY, 12, 1));
        assertThat(room.shown()).doesNotContain("Search answers");

        room.playTo(berlin(MONDAY.plusWeeks(1), 8, 31));

        assertThat(room.shown()).contains("Search answers in a second");
    }

    @Test
    void tellsADecisionThatCameAfterTheYesInTheNextIssueAndOnlyThere() {
        room.playTo(berlin(FRIDAY, 15, 1));
        room.desk.approve(ROOM, ATLAS_LINES, SampleWorld.PRIYA, room.now());
        decided("atlas", 7, berlin(FRIDAY, 16, 0));
        room.playTo(berlin(MONDAY, 12, 1));
        assertThat(room.shown()).contains("1 item waits for its owner.");

        approveOn(FRIDAY.plusWeeks(1), ATLAS, SampleWorld.PRIYA);
        room.playTo(berlin(MONDAY.plusWeeks(1), 12, 1));
        assertThat(room.inThread()).contains("Decided in Atlas migration: B for the vendor.");

        approveOn(FRIDAY.plusWeeks(2), ATLAS, SampleWorld.PRIYA);
        decided("mobile", 8, room.now());
        approveOn(FRIDAY.plusWeeks(2), SampleWorld.mobile().id(), SampleWorld.LEE);
        room.playTo(berlin(MONDAY.plusWeeks(2), 12, 1));
        assertThat(room.inThread())
                .contains("Decided in Mobile app")
                .doesNotContain("Decided in Atlas migration");
    }

    @Test
    void tellsADecisionOnceHoweverManyWeeksAreSkippedAfterwards() {
        room.playTo(berlin(FRIDAY.plusWeeks(6), 9, 0));
        decided("atlas", 7, room.now());
        approveOn(FRIDAY.plusWeeks(6), ATLAS, SampleWorld.PRIYA);
        room.playTo(berlin(MONDAY.plusWeeks(6), 12, 1));
        assertThat(room.inThread()).contains("Decided in Atlas migration: B for the vendor.");

        room.playTo(berlin(FRIDAY.plusWeeks(12), 9, 0));
        assertThat(LongStream.rangeClosed(7, 11).mapToObj(MONDAY::plusWeeks))
                .extracting(monday -> room.issue(IssueId.of(STEERING, monday)).stage())
                .hasOnlyElementsOfType(Stage.Skipped.class);
        decided("mobile", 8, room.now());
        approveOn(FRIDAY.plusWeeks(12), ATLAS, SampleWorld.PRIYA);
        approveOn(FRIDAY.plusWeeks(12), SampleWorld.mobile().id(), SampleWorld.LEE);
        room.playTo(berlin(MONDAY.plusWeeks(12), 12, 1));

        assertThat(room.inThread())
                .contains("Decided in Mobile app")
                .doesNotContain("Decided in Atlas migration");
    }

    @Test
    void onePlanThatFailsHoldsUpNoOther() {
        room.issues.insert(
                DigestFixtures.issue(
                        DigestFixtures.quickWins(), MONDAY, new Stage.Previewed(room.now())));

        assertThatThrownBy(() -> room.playTo(berlin(MONDAY, 8, 31)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(room.issue(THIS_WEEK).stage()).isInstanceOf(Stage.Posted.class);
    }

    @Test
    void keepsOthersFromDecidingAboutAProject() {
        room.playTo(berlin(FRIDAY, 15, 1));

        assertThat(room.desk.approve(ROOM, ATLAS_LINES, SampleWorld.KIM, room.now()))
                .isInstanceOf(DigestOutcome.NotYours.class);
        assertThat(room.desk.approve(ROOM, ATLAS_LINES, SampleWorld.LEE, room.now()))
                .isInstanceOf(DigestOutcome.Done.class);
    }

    @Test
    void postsLateAfterADowntimeUntilTheSeal() {
        room.playTo(berlin(FRIDAY, 16, 0)).downTo(berlin(MONDAY, 11, 0));

        room.playTo(berlin(MONDAY, 11, 1));

        assertThat(room.inChannel()).hasSize(1);
    }

    @Test
    void recordsWhatWasMissedWhileDownAndPostsNothingTwice() {
        room.playTo(berlin(FRIDAY, 16, 0)).downTo(berlin(MONDAY, 13, 0));

        room.playTo(berlin(MONDAY, 14, 0));

        assertThat(room.inChannel()).isEmpty();
        assertThat(room.issue(THIS_WEEK).stage())
                .isEqualTo(
                        new Stage.Skipped(Stage.Reason.MISSED_WHILE_DOWN, berlin(MONDAY, 13, 0)));
    }

    @Test
    void sharesAtOnceButNeverASecondTime() {
        room.downTo(berlin(FRIDAY, 10, 0));

        var first = room.editor.share(weekly(), room.now());
        room.playTo(berlin(FRIDAY, 10, 1));
        var second = room.editor.share(weekly(), room.now());

        assertThat(first).isInstanceOf(DigestOutcome.Done.class);
        assertThat(second).isInstanceOf(DigestOutcome.AlreadyOut.class);
        assertThat(room.inChannel()).hasSize(1);
    }

    @Test
    void sharesThePreparedIssueEarlyWithWhatIsHeldAndTellsTheWeekOnce() {
        room.playTo(berlin(FRIDAY, 15, 1));
        room.desk.hold(ROOM, ATLAS_LINES, SampleWorld.PRIYA, Text.of("figures not in"), room.now());
        room.playTo(berlin(MONDAY.minusDays(1), 10, 0));

        var outcome = room.editor.share(weekly(), room.now());
        room.playTo(berlin(MONDAY.minusDays(1), 10, 1));
        var again = room.editor.share(weekly(), room.now());
        room.playTo(berlin(MONDAY, 14, 0));

        assertThat(outcome).isInstanceOf(DigestOutcome.Done.class);
        assertThat(again).isInstanceOf(DigestOutcome.AlreadyOut.class);
        assertThat(room.shown()).contains("Atlas migration: held").doesNotContain("Vendor API");
        assertThat(room.inChannel()).extracting(Arrival::kind).containsOnlyOnce(Kind.POST);
        assertThat(room.issue(THIS_WEEK).stage()).isInstanceOf(Stage.Sealed.class);
    }

    @Test
    void correctsASealedIssueInPublic() {
        room.playTo(berlin(MONDAY, 14, 5));
        var before = ((Stage.Sealed) room.issue(THIS_WEEK).stage()).counted();

        room.editor.correct(
                weekly(), Text.of("5 support hours, not 6."), SampleWorld.PRIYA, room.now());
        room.playTo(berlin(MONDAY, 14, 6));

        assertThat(room.shown()).contains("Corrected 14:05: 5 support hours, not 6.");
        assertThat(((Stage.Sealed) room.issue(THIS_WEEK).stage()).counted()).isEqualTo(before);
    }

    @Test
    void changesNothingElseOfASealedIssue() {
        room.playTo(berlin(MONDAY, 14, 5));
        var sealed = room.shown();
        won(4, "Pilot runs in two stores");

        for (var what : List.of("5 support hours, not 6.", "Counted for February only.")) {
            room.editor.correct(weekly(), Text.of(what), SampleWorld.PRIYA, room.now());
        }
        room.playTo(berlin(MONDAY, 14, 6));

        assertThat(room.shown().lines())
                .containsAll(sealed.lines().toList())
                .hasSize((int) sealed.lines().count() + 2)
                .containsSubsequence(
                        "· Corrected 14:05: 5 support hours, not 6.",
                        "· Corrected 14:05: Counted for February only.");
    }

    @Test
    void repeatsACorrectionOnceInTheNextIssue() {
        room.playTo(berlin(MONDAY, 14, 5));
        room.editor.correct(
                weekly(), Text.of("5 support hours, not 6."), SampleWorld.PRIYA, room.now());

        room.playTo(berlin(MONDAY, 14, 6));

        won(4, "Pilot runs in two stores");
        room.playTo(berlin(MONDAY.plusDays(7), 8, 31));
        assertThat(room.shown())
                .contains("Pilot runs in two stores")
                .contains("Correction of the last issue, Mon 15 Feb: 5 support hours, not 6.");

        room.playTo(berlin(MONDAY.plusDays(7), 14, 0));
        won(5, "Clients sign by phone");
        room.playTo(berlin(MONDAY.plusDays(14), 8, 31));
        assertThat(room.shown())
                .contains("Clients sign by phone")
                .doesNotContain("5 support hours, not 6.");
    }

    private void decided(String project, int number, Instant at) {
        room.entries.insert(DigestFixtures.decision(project, number, "", "", at));
    }

    /** The yes to a project's lines of the Monday after that Friday. */
    private void approveOn(LocalDate friday, ProjectId project, UserId owner) {
        room.playTo(berlin(friday, 15, 1));
        var issue = IssueId.of(STEERING, friday.plusDays(3));
        assertThat(
                        room.desk.approve(
                                ROOM,
                                new ReleaseTarget(STEERING, issue, project),
                                owner,
                                room.now()))
                .isInstanceOf(DigestOutcome.Done.class);
    }

    private void won(int number, String what) {
        room.entries.insert(Week.win("mobile", number, what, Win.Confidence.ANECDOTAL));
    }

    @Test
    void tellsACorrectionToThoseWhoApprovedAndNotToWhoeverCorrects() {
        room.playTo(berlin(FRIDAY, 15, 1));
        room.desk.approve(ROOM, ATLAS_LINES, SampleWorld.PRIYA, room.now());
        room.desk.approve(
                ROOM,
                new ReleaseTarget(STEERING, THIS_WEEK, SampleWorld.mobile().id()),
                SampleWorld.LEE,
                room.now());
        room.playTo(berlin(MONDAY, 14, 5));

        room.editor.correct(
                weekly(), Text.of("5 support hours, not 6."), SampleWorld.PRIYA, room.now());
        room.playTo(berlin(MONDAY, 14, 6));

        assertThat(room.corrections())
                .singleElement()
                .asString()
                .startsWith("dm-lee:")
                .contains(
                        "Steering weekly, of which you approved lines, was corrected: “5 support"
                                + " hours, not 6.”");
    }

    @Test
    void letsTheOwnerPutALineIntoOwnWords() {
        room.playTo(berlin(FRIDAY, 15, 1));
        var line = room.desk.lines(ROOM, ATLAS_LINES, SampleWorld.PRIYA, room.now()).getFirst();

        room.desk.edit(
                ROOM,
                ATLAS_LINES,
                line.id(),
                Text.of("The interface may be late."),
                SampleWorld.PRIYA,
                room.now());
        room.playTo(berlin(MONDAY, 8, 31));

        assertThat(line.words()).isEqualTo("Vendor API slips");
        assertThat(room.shown()).contains("Atlas migration: The interface may be late.");
        assertThat(room.issue(THIS_WEEK).edits().getFirst().original())
                .isEqualTo(Text.of("Vendor API slips"));
    }

    @Test
    void holdsTheWholeForItsEditorUntilLetGo() {
        room.playTo(berlin(FRIDAY, 15, 1));
        room.editor.hold(weekly(), SampleWorld.PRIYA, Text.of("board meets first"), room.now());
        room.playTo(berlin(MONDAY, 9, 0));
        assertThat(room.inChannel()).isEmpty();

        room.editor.letGo(weekly(), room.now());
        room.playTo(berlin(MONDAY, 9, 1));

        assertThat(room.inChannel()).hasSize(1);
    }

    private void answer(String person, Instant at, boolean late) {
        var invitation =
                invited.stream()
                        .filter(each -> each.person().equals(new UserId(person)))
                        .findFirst()
                        .orElseThrow();
        room.responses.write(
                ROOM,
                invitation.id(),
                _ ->
                        new Response.Named(
                                ROOM,
                                invitation.id(),
                                invitation.round(),
                                invitation.checkIn(),
                                invitation.project(),
                                invitation.person(),
                                Response.Named.Kind.ANSWERED,
                                Map.of(),
                                true,
                                late,
                                1,
                                at,
                                at,
                                List.of(),
                                List.of()));
    }
}
