package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionDraftTest {
    @Test
    void theFirstLineIsWhatWasDecidedAndTheRestIsWhy() {
        var draft = DecisionDraft.of(" B for the vendor\n\nThree weeks sooner,\n12 k more. ");

        assertThat(draft)
                .isEqualTo(
                        new DecisionDraft(
                                "B for the vendor", "Three weeks sooner,\n12 k more.", "", 0));
    }

    @Test
    void aLongLineGoesOnInTheNextFieldAtAWord() {
        var draft = DecisionDraft.of("ferry ".repeat(60).strip());

        assertThat(draft.what()).hasSize(299).endsWith("ferry");
        assertThat(draft.what() + " " + draft.why()).isEqualTo("ferry ".repeat(60).strip());
    }

    @Test
    void nothingIsLostUnseenAndNoEmojiIsTornApart() {
        var words = "⛴️🚢".repeat(1_200);

        var draft = DecisionDraft.of(words);

        assertThat(draft.what() + draft.why() + draft.options())
                .isEqualTo(words.substring(0, words.length() - draft.left()));
        assertThat(draft.left()).isPositive();
        assertThat(draft.what().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
        assertThat(draft.what().length()).isLessThanOrEqualTo(DecisionEntry.LONGEST_WHAT);
        assertThat(draft.why().length()).isLessThanOrEqualTo(DecisionEntry.LONGEST_WHY);
        assertThat(draft.options().length()).isLessThanOrEqualTo(DecisionEntry.LONGEST_WHY);
    }
}
