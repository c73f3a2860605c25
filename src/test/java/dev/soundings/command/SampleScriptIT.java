package dev.soundings.command;

import static dev.soundings.SampleWorld.ROOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatReply;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.project.Project;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sample organisation of the rehearsal room, entered as people would enter it. */
class SampleScriptIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void everyStepOfTheSampleOrganisationIsTaken() {
        rig.world
                .projects
                .current(ROOM)
                .forEach(one -> rig.world.projects.change(ROOM, one.id(), Project::archive));

        steps().forEach(this::play);

        assertThat(rig.world.projects.current(ROOM))
                .extracting(Project::name)
                .containsExactlyInAnyOrder("Atlas migration", "Billing", "Mobile app");
        var atlas = rig.world.projects.named(ROOM, "Atlas migration").orElseThrow();
        assertThat(atlas.members()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(rig.world.checkIns.of(ROOM, atlas.id()))
                .hasSize(2)
                .allMatch(each -> each.state() == CheckIn.State.ACTIVE);
    }

    private void play(Map<?, ?> step) {
        var user = new UserId(text(step, "as"));
        var reply = rig.say(user, text(step, "say"));
        var fill = fields(step);
        var answer = fill.isEmpty() ? reply : rig.fill(user, reply, fill);

        assertThat(answer)
                .as("%s: %s", text(step, "say"), Replies.text(answer))
                .isNotInstanceOf(ChatReply.OpenForm.class)
                .isNotInstanceOf(ChatReply.FieldErrors.class);
        assertThat(Replies.text(answer)).as(text(step, "say")).contains(text(step, "expect"));
    }

    private static Map<String, List<String>> fields(Map<?, ?> step) {
        var fields = new HashMap<String, List<String>>();
        if (step.get("fill") instanceof Map<?, ?> fill) {
            fill.forEach((name, value) -> fields.put(name.toString(), several(value)));
        }
        return fields;
    }

    private static List<String> several(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    private static String text(Map<?, ?> step, String name) {
        var value = step.get(name);
        return value == null ? "" : value.toString();
    }

    private static List<Map<?, ?>> steps() {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Map<String, List<Map<?, ?>>> sample =
                yaml.load(SampleScriptIT.class.getResourceAsStream("/rehearsal/sample.yml"));
        return sample.getOrDefault("steps", List.of());
    }
}
