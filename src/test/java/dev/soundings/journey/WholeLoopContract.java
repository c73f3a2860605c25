package dev.soundings.journey;

import static dev.soundings.journey.AtlasTeam.BERLIN;
import static dev.soundings.journey.AtlasTeam.KOLKATA;
import static dev.soundings.journey.AtlasTeam.LISBON;
import static dev.soundings.journey.AtlasTeam.NEW_YORK;
import static dev.soundings.journey.AtlasTeam.TOKYO;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * Two weeks of Atlas migration: from the wizard to the second digest, with a restart between. The
 * story is the same on every platform.
 */
abstract class WholeLoopContract {
    private static final String WHY = "Why we do this";
    private static final String RISK = "What could hurt or help";

    @TempDir Path folder;
    private Stage stage;
    private AtlasTeam team;

    @BeforeEach
    void open() {
        stage = stageIn(folder);
        team = AtlasTeam.on(stage);
    }

    abstract Stage stageIn(Path place);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void fromTheWhyCardToTheDigest() {
        nothingReachesAnyoneBeforeTheStart();
        tomAnswersEarly();
        everybodyIsAskedAtTheirOwnNine();
        priyaDecidesWhatEntersTheRegister();
        leeOwnsTheRiskByHisOwnTap();
        priyaApprovesOnFriday();
        theDigestTellsItOnMonday();
        aLateAnswerCountsUntilNoon();
        whatComesAfterNoonCountsInTheNextOne();
    }

    private void nothingReachesAnyoneBeforeTheStart() {
        var start =
                team.drafted()
                        .presses("Choose when")
                        .fills("way", "direct_message")
                        .presses("Start");
        stage.settle();
        assertThat(stage.messages()).isZero();

        start.fills().sees("Atlas migration is running.");
        stage.settle();
        assertThat(stage.reads("atlas")).contains("From Thu 11 Feb on, Soundings asks the people");
        assertThat(stage.messages()).isEqualTo(1);
    }

    private void tomAnswersEarly() {
        stage.playTo("2027-02-10T12:00", LISBON);
        team.tom
                .types("/soundings answer")
                .sees("Atlas migration, “What could hurt or help”: can be answered early")
                .presses("Answer Atlas migration, “What could hurt or help”")
                .fills("raised", "Two ferries share one test ticket system")
                .sees("You said:", "Two ferries share one test ticket system");
    }

    private void everybodyIsAskedAtTheirOwnNine() {
        stage.playTo("2027-02-11T08:59", KOLKATA);
        assertThat(team.ravi.messages()).isEmpty();
        stage.playTo("2027-02-11T09:00", KOLKATA);
        team.ravi.taps(4).sees("Your anonymous answer is in. It cannot be changed.");
        team.ravi
                .pressesUnder(RISK, "Answer")
                .fills(
                        "raised", "The vendor API slips",
                        "raised-when", "this-month",
                        "raised-cost", "weeks")
                .sees("The vendor API slips (this month, costs weeks)", "[Edit] [Undo]");

        stage.playTo("2027-02-11T08:59", BERLIN);
        assertThat(team.kim.messages()).isEmpty();
        stage.playTo("2027-02-11T09:00", BERLIN);
        kimReportsAWinAndMendsIt();
        miaRaisesARiskForTheSponsorAlone();
        team.lee.pressesUnder(WHY, "Nothing changed").sees("You said that nothing changed.");
        team.lee.pressesUnder(RISK, "Nothing changed").sees("You said that nothing changed.");

        stage.restarts();

        assertThat(team.tom.messages()).isEmpty();
        stage.playTo("2027-02-11T09:00", LISBON);
        assertThat(team.tom.prompts()).hasSize(1);
        team.sam
                .pressesUnder(RISK, "Answer")
                .fills("raised", "The printer is loud")
                .sees("The printer is loud");

        assertThat(team.ana.prompts()).isEmpty();
        stage.playTo("2027-02-11T09:00", NEW_YORK);
        assertThat(team.ana.prompts()).hasSize(1);
        assertThat(team.ana.messages().getFirst())
                .contains("Something was raised for your eyes only: The contract has no exit");
        team.ana.pressesUnder(WHY, "Skip").sees("Skipped. No reason needed.");

        stage.playTo("2027-02-12T08:59", TOKYO);
        assertThat(team.yuki.messages()).as("a holiday in Japan").isEmpty();
        stage.playTo("2027-02-12T09:00", TOKYO);
        assertThat(team.yuki.prompts()).hasSize(1);
    }

    private void kimReportsAWinAndMendsIt() {
        team.kim
                .pressesUnder(WHY, "Answer")
                .fills(
                        "landed", "yes",
                        "landed-win", "Search answers in a second",
                        "landed-win-who", "the support desk",
                        "landed-win-amount", "6",
                        "landed-win-unit", "support hours a week",
                        "landed-win-sure", "measured")
                .sees("Search answers in a second (6 support hours a week, measured)");
        team.kim
                .pressesUnder(WHY, "Edit")
                .fills("landed-win", "Search answers in half a second")
                .sees("You said (changed):", "Search answers in half a second");
    }

    private void miaRaisesARiskForTheSponsorAlone() {
        team.mia
                .pressesUnder(WHY, "Raise a risk privately")
                .sees(
                        "Only the person you pick reads this, with your name on it; nobody else"
                                + " finds it in any list.")
                .fills("title", "The contract has no exit", "reader", "ana", "cost", "date")
                .sees("Only @ana reads it, and you hear from me what becomes of it.");
        stage.settle();
        assertThat(team.ana.messages()).as("at three in the morning").isEmpty();
        assertThat(team.ana.types("/risk list").text()).contains("The contract has no exit");
        assertThat(team.priya.types("/risk list").text()).doesNotContain("contract");
    }

    private void priyaDecidesWhatEntersTheRegister() {
        stage.playTo("2027-02-12T10:00", BERLIN);
        var risks =
                team.priya
                        .types("/risk list")
                        .sees(
                                "3 entries are proposed from answers",
                                "The vendor API slips: this month, costs weeks",
                                "Nothing proposed is told to others before you keep it.");
        risks.pressesUnder("The vendor API slips", "Keep")
                .sees("2 entries are proposed from answers", "Raised by: @ravi", "nobody yet");
        risks.pressesUnder("The printer is loud", "Drop")
                .fills("reason", "the building is moving out in March");
        team.priya.types("/win list").pressesUnder("half a second", "Keep");
        stage.settle();

        assertThat(team.ravi.lastMessage())
                .matches("What you raised is in the register as R-\\d: The vendor API slips");
        assertThat(team.sam.lastMessage())
                .contains("was dropped: The printer is loud")
                .contains("the building is moving out in March");
    }

    private void leeOwnsTheRiskByHisOwnTap() {
        var label = team.ravi.lastMessage().replaceAll(".*(R-\\d).*", "$1");
        team.priya
                .types("/risk edit " + label)
                .fills("owner", "lee", "plan", "asks the vendor for a date in writing")
                .sees("nobody yet", "Asked to own it: @lee");
        stage.settle();
        assertThat(team.lee.lastMessage())
                .contains("You are asked to own " + label + ": The vendor API slips.")
                .contains("It is yours only if you say so.");

        team.lee.presses("I take it");
        stage.settle();

        assertThat(team.ravi.lastMessage()).contains(label + " has an owner now");
    }

    private void priyaApprovesOnFriday() {
        stage.playTo("2027-02-12T14:59", BERLIN);
        assertThat(team.priya.messages()).noneMatch(message -> message.contains("goes out"));
        stage.playTo("2027-02-12T15:00", BERLIN);
        assertThat(team.priya.lastMessage())
                .contains("Atlas migration weekly goes out Mon 15 Feb")
                .contains("1 line names a person or a decision and waits for your yes.")
                .contains("waits for your yes where it names people or decisions");
        team.priya
                .presses("Approve Atlas migration")
                .sees("Approved. All lines of Atlas migration go out, names included.");
    }

    private void theDigestTellsItOnMonday() {
        stage.playTo("2027-02-15T08:29", BERLIN);
        assertThat(stage.reads("atlas")).doesNotContain("WATCH");
        stage.playTo("2027-02-15T08:30", BERLIN);
        assertThat(stage.lastIn("atlas"))
                .isEqualTo(
                        """
                        Mon 15 Feb · 1 to watch · 1 win
                        WATCH · nothing needed from you
                        • Atlas migration: The vendor API slips – this month, costs weeks. \
                        @lee: asks the vendor for a date in writing, next look Mon 1 Mar.
                        WON
                        • Atlas migration: Search answers in half a second – \
                        6 support hours a week, measured, for the support desk.
                        Quarter so far: 6 support hours a week, all measured.
                        ---
                        5 of 9 heard, to Fri 23:00
                        Approved by @priya. Fewer or none: /digest settings\
                        """);
    }

    private void aLateAnswerCountsUntilNoon() {
        stage.playTo("2027-02-15T10:00", BERLIN);
        team.noor.pressesUnder(RISK, "Nothing changed").sees("You said that nothing changed.");
        stage.playTo("2027-02-15T12:00", BERLIN);
        assertThat(stage.reads("atlas")).contains("6 of 9 heard, 1 of them late, to Fri 23:00");
    }

    private void whatComesAfterNoonCountsInTheNextOne() {
        stage.playTo("2027-02-15T12:30", BERLIN);
        var sealed = stage.reads("atlas");
        team.mia.pressesUnder(WHY, "Nothing changed");
        stage.playTo("2027-02-15T18:00", BERLIN);
        assertThat(stage.reads("atlas")).isEqualTo(sealed);

        stage.playTo("2027-02-22T08:30", BERLIN);
        assertThat(stage.reads("atlas"))
                .startsWith(sealed)
                .contains("Mon 22 Feb", "1 of 9 heard, 1 of them late");
        assertThat(team.ravi.prompts()).as("one message a week").hasSize(2);
        assertThat(team.ravi.prompts().getLast())
                .contains(
                        "Last time you said: “The vendor API slips”", "[Still] [Better] [Solved]");
    }
}
