package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryDraftTest {
    @Test
    void aShortMessageIsTakenWhole() {
        var draft = EntryDraft.of(" Call the vendor\nand ask for the price. ", ActionKind.ACTION);

        assertThat(field(draft, "what")).isEqualTo("Call the vendor\nand ask for the price.");
        assertThat(draft.left()).isZero();
    }

    @Test
    void ofALongOneIsSaidHowMuchIsLeft() {
        var words = "ferry ".repeat(200).strip();

        var draft = EntryDraft.of(words, ActionKind.ACTION);

        assertThat(field(draft, "what")).hasSize(299).endsWith("ferry");
        assertThat(draft.left()).isEqualTo(words.length() - 300);
    }

    @Test
    void theFirstLineIsWhatWasDecidedAndTheRestIsWhy() {
        var draft = decided(" B for the vendor\n\nThree weeks sooner,\n12 k more. ");

        assertThat(field(draft, "what")).isEqualTo("B for the vendor");
        assertThat(field(draft, "because")).isEqualTo("Three weeks sooner,\n12 k more.");
        assertThat(draft.values().has("options")).isFalse();
        assertThat(draft.left()).isZero();
    }

    @Test
    void aLongLineGoesOnInTheNextFieldAtAWord() {
        var draft = decided("ferry ".repeat(60).strip());

        assertThat(field(draft, "what")).hasSize(299).endsWith("ferry");
        assertThat(field(draft, "what") + " " + field(draft, "because"))
                .isEqualTo("ferry ".repeat(60).strip());
    }

    @Test
    void nothingIsLostUnseenAndNoEmojiIsTornApart() {
        var words = "⛴️🚢".repeat(1_200);

        var draft = decided(words);

        var what = field(draft, "what");
        assertThat(what + field(draft, "because") + field(draft, "options"))
                .isEqualTo(words.substring(0, words.length() - draft.left()));
        assertThat(draft.left()).isPositive();
        assertThat(what.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
        assertThat(what.length()).isLessThanOrEqualTo(DecisionFields.LONGEST_WHAT);
        assertThat(field(draft, "because").length())
                .isLessThanOrEqualTo(DecisionFields.LONGEST_WHY);
        assertThat(field(draft, "options").length())
                .isLessThanOrEqualTo(DecisionFields.LONGEST_WHY);
    }

    private static EntryDraft decided(String words) {
        return EntryDraft.of(words, DecisionKind.DECISION);
    }

    private static String field(EntryDraft draft, String name) {
        return draft.values().one(name).orElseThrow();
    }
}
