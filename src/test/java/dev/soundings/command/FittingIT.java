package dev.soundings.command;

import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Whatever people have written, their lists fit, and their forms say what they are about. */
class FittingIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void tenLongVersionsOfAWhyCardFit() {
        for (int version = 0; version < 10; version++) {
            rig.fill(
                    PRIYA,
                    rig.say(PRIYA, "/why edit Atlas migration"),
                    Map.of(
                            "purpose", List.of(version + " ships ".repeat(80)),
                            "reason", List.of(version + " clearer".repeat(60))));
        }

        assertThat(Replies.text(rig.say(TOM, "/why history Atlas migration")))
                .hasSizeGreaterThan(3_000)
                .contains("Version 11, @priya", "Version 2, @priya");
    }

    @Test
    void aFormOpenedFromAMessageOffersTheProjects() {
        for (var shortcut : CommandCatalogue.specs().shortcuts()) {
            var form = Replies.form(rig.shortcut(TOM, shortcut.name(), "Vendor API slips"));

            assertThat(form.pages().toString()).contains("Atlas migration", "Mobile app");
        }
    }
}
