package dev.soundings.command;

import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.ROOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.project.Project;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
}
