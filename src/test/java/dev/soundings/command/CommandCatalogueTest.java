package dev.soundings.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.CommandSpec;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class CommandCatalogueTest {
    @Test
    void theExamplesOfHelpCanBeTypedAsTheyStand() {
        for (var spec : CommandCatalogue.specs().commands()) {
            for (var verb : spec.verbs()) {
                var typed = "/%s %s %s".formatted(spec.noun(), verb.name(), verb.example());

                assertThat(TypedAtlas.read(typed))
                        .as(typed)
                        .isEqualTo(spec.noun() + " " + verb.name());
            }
        }
    }

    @Test
    void everyNounAndVerbSaysWhatItIsFor() {
        var english = new Wording().in(Locale.ENGLISH);

        assertThat(CommandCatalogue.specs().commands())
                .extracting(CommandSpec::summary)
                .allSatisfy(key -> assertThat(english.say(key)).isNotBlank());
    }
}
