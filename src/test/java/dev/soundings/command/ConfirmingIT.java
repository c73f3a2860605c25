package dev.soundings.command;

import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.digest.DigestIssue;
import dev.soundings.digest.DigestIssues;
import dev.soundings.project.Project;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What cannot be taken back happens only after its question, however it was begun. */
class ConfirmingIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void choosingAProjectArchivesNothingBeforeTheQuestionIsAnswered() {
        var which = rig.say(LEE, "/project archive");

        var question = rig.press(LEE, which, "Mobile app");

        assertThat(rig.world.projects.current(ROOM)).hasSize(3);

        rig.press(LEE, Replies.buttons(question).getFirst());

        assertThat(rig.world.projects.current(ROOM))
                .extracting(Project::name)
                .doesNotContain("Mobile app")
                .hasSize(2);
    }

    @Test
    void aTypedShareAsksWhichDigestAndThenWhetherToPostIt() {
        plan("Steering weekly");
        plan("Board weekly");

        var which = rig.say(PRIYA, "/digest share");

        assertThat(Replies.text(which)).contains("Steering weekly", "Board weekly");
        assertThat(issues()).isEmpty();

        var question = rig.say(PRIYA, "/digest share Board weekly");

        assertThat(Replies.text(question)).contains("Post Board weekly now");
        assertThat(issues()).isEmpty();

        assertThat(Replies.text(rig.press(PRIYA, question, "Post it now")))
                .isEqualTo("It is on its way to the channel.");
        assertThat(issues()).hasSize(1);
    }

    private List<DigestIssue> issues() {
        return rig.the(DigestIssues.class).unfinished();
    }

    private void plan(String name) {
        rig.fill(
                PRIYA,
                rig.say(PRIYA, "/digest settings"),
                Map.of("name", List.of(name), "channel", List.of("steering")));
    }
}
