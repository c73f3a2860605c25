package dev.soundings.command;

import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatReply;
import dev.soundings.digest.DigestIssue;
import dev.soundings.digest.DigestIssues;
import dev.soundings.digest.DigestPlans;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What the editor of a digest does with it, by typing and pressing. */
class DigestCommandIT {
    private final CommandRig rig = new CommandRig();

    @BeforeEach
    void plan() {
        rig.fill(
                PRIYA,
                rig.say(PRIYA, "/digest settings"),
                Map.of("name", List.of("Steering weekly"), "channel", List.of("steering")));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void thePreviewIsForTheEditorAlone() {
        assertThat(rig.say(PRIYA, "/digest preview")).isInstanceOf(ChatReply.Whisper.class);
        assertThat(Replies.text(rig.say(TOM, "/digest preview Steering weekly")))
                .contains("Only the project’s owner or deputy can do this.");
    }

    @Test
    void aWeekIsPostedOnce() {
        posted();

        assertThat(Replies.text(posted())).contains("This week’s digest is out already");
    }

    @Test
    void nothingIsCorrectedBeforeItIsOut() {
        var form = rig.press(PRIYA, rig.say(PRIYA, "/digest list"), "Correct it");

        assertThat(Replies.text(rig.fill(PRIYA, form, Map.of("words", List.of("180 h")))))
                .contains("There is nothing to decide yet");
    }

    @Test
    void aCorrectionStandsInThePostWithTheEditorsWords() {
        posted();

        var form = rig.press(PRIYA, rig.say(PRIYA, "/digest list"), "Correct it");
        var corrected =
                rig.fill(
                        PRIYA, form, Map.of("words", List.of("180 h, one win was entered twice.")));

        assertThat(Replies.text(corrected)).contains("The correction stands in the post now");
        assertThat(issue().corrections())
                .singleElement()
                .returns(PRIYA, DigestIssue.Correction::by)
                .satisfies(correction ->
                        assertThat(correction.what().words())
                                .contains("180 h, one win was entered twice."));
    }

    @Test
    void aCorrectionThatIsTooLongSaysByHowMuch() {
        posted();
        var form = rig.press(PRIYA, rig.say(PRIYA, "/digest list"), "Correct it");

        assertThat(rig.fill(PRIYA, form, Map.of("words", List.of("x".repeat(2_000)))))
                .isInstanceOf(ChatReply.FieldErrors.class);
        assertThat(issue().corrections()).isEmpty();
    }

    private ChatReply posted() {
        return rig.press(PRIYA, rig.say(PRIYA, "/digest share"), "Post it now");
    }

    private DigestIssue issue() {
        var plan = rig.the(DigestPlans.class).of(ROOM).getFirst();
        return rig.the(DigestIssues.class).latest(ROOM, plan.id(), 1).getFirst();
    }
}
