package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionDraftTest {
    @Test
    void aShortMessageIsTakenWhole() {
        assertThat(ActionDraft.of(" Call the vendor\nand ask for the price. "))
                .isEqualTo(new ActionDraft("Call the vendor\nand ask for the price.", 0));
    }

    @Test
    void ofALongOneIsSaidHowMuchIsLeft() {
        var words = "ferry ".repeat(200).strip();

        var draft = ActionDraft.of(words);

        assertThat(draft.what()).hasSize(299).endsWith("ferry");
        assertThat(draft.left()).isEqualTo(words.length() - 300);
    }
}
