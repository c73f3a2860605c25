package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.ACME;
import static dev.soundings.slack.SlackFixture.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.UserId;

import org.junit.jupiter.api.Test;

class SlackPeopleTest {
    private final SlackScene scene = new SlackScene().joined();

    @Test
    void tellsTheHouseThatAProfileIsAsBeforeWhenAnotherProcessHeardOfTheChange() {
        new SlackDirectory(scene.memory).keep(ACME, person("U0LEE", "Lee Okafor"));

        scene.people().changed(ACME, called("Lee"), SlackScene.NOW);

        assertThat(scene.seen).hasOnlyElementsOfType(ChatEvent.ProfileChanged.class).hasSize(1);
        assertThat(new SlackDirectory(scene.memory).profile(ACME, new UserId("U0LEE")))
                .contains(person("U0LEE", "Lee"));
    }

    @Test
    void doesNotRepeatWhatAnotherProcessHasTold() {
        new SlackDirectory(scene.memory).keep(ACME, person("U0LEE", "Lee Okafor"));

        scene.people().changed(ACME, called("Lee Okafor"), SlackScene.NOW);

        assertThat(scene.seen).isEmpty();
        assertThat(scene.directory.profile(ACME, new UserId("U0LEE")))
                .contains(person("U0LEE", "Lee Okafor"));
    }

    private static User called(String name) {
        var json = SlackJson.object().put("id", "U0LEE").put("tz", "Europe/Berlin");
        json.putObject("profile").put("display_name", name);
        return SlackPeople.read(json);
    }
}
