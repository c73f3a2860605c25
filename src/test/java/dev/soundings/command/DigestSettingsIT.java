package dev.soundings.command;

import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.ROOM;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.DigestPlans;
import dev.soundings.project.ProjectId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What saving the settings of a digest changes, and what it leaves alone. */
class DigestSettingsIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void keepsProjectsThatTheFormDidNotOffer() {
        rig.fill(
                PRIYA,
                rig.say(PRIYA, "/digest settings"),
                Map.of("name", List.of("Board"), "channel", List.of("board")));
        var plans = rig.the(DigestPlans.class);
        var elsewhere = new ProjectId("elsewhere");
        plans.change(
                ROOM,
                plans.of(ROOM).getFirst().id(),
                plan ->
                        plan.telling(
                                plan.name(),
                                List.of(elsewhere, new ProjectId("atlas")),
                                plan.channel(),
                                LEE));

        var form = rig.say(PRIYA, "/digest settings Board");
        rig.fill(PRIYA, form, Map.of("name", List.of("Board weekly")));

        assertThat(Replies.form(form).field("kind")).isEmpty();
        assertThat(plans.of(ROOM))
                .extracting(DigestPlan::name, DigestPlan::projects)
                .containsExactly(tuple("Board weekly", List.of(elsewhere, new ProjectId("atlas"))));
    }
}
