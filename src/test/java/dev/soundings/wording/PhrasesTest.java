package dev.soundings.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class PhrasesTest {
    private final Wording wording = new Wording();
    private final Phrases english = wording.in(Locale.UK);

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(wording.in(Locale.GERMANY).say(ExampleText.PLAIN))
                .isEqualTo("Schließt um zwölf.");
        assertThat(english.say(ExampleText.PLAIN)).isEqualTo("Closes at noon.");
    }

    @Test
    void speaksEnglishWhereALanguageLacksATextOrIsUnknown() {
        assertThat(wording.in(Locale.GERMAN).say(ExampleText.WHO, "sponsor", "Ana", "by", "Lee"))
                .isEqualTo("Sponsor: Ana, asked by Lee.");
        assertThat(wording.in(Locale.of("xx")).say(ExampleText.PLAIN)).isEqualTo("Closes at noon.");
        assertThat(wording.in(Locale.ROOT).say(ExampleText.PLAIN)).isEqualTo("Closes at noon.");
    }

    @Test
    void keepsEnglishPluralsForAReaderWhoseLanguageHasNone() {
        assertThat(wording.in(Locale.JAPANESE).say(ExampleText.ANSWERS, "count", 1))
                .isEqualTo("1 answer");
    }

    @Test
    void readsApostrophesAsPeopleWriteThem() {
        assertThat(english.say(ExampleText.APOSTROPHE)).isEqualTo("We're done, that's all.");
        assertThat(english.say(ExampleText.BRACES)).isEqualTo("Type {name}.");
    }

    @Test
    void leavesWhatPeopleWroteAsItIs() {
        assertThat(english.say(ExampleText.WHO, "sponsor", "{by} '{x}' <b>", "by", "# $1 \\1"))
                .isEqualTo("Sponsor: {by} '{x}' <b>, asked by # $1 \\1.");
    }

    @Test
    void insistsOnAValueForEveryParameter() {
        assertThatThrownBy(() -> english.say(ExampleText.WHO, "sponsor", "Ana"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("by");
        assertThatThrownBy(() -> english.say(ExampleText.NESTED, "kind", "risk"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> english.say(ExampleText.WHO, "sponsor"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheBundleThatLacksAnEnglishText() {
        assertThatThrownBy(() -> english.say(MissingText.NOWHERE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("missing");
    }

    @Test
    void namesBundlesAndTextsInSmallLetters() {
        assertThat(TwoWordsText.WHO_SEES.bundle()).isEqualTo("two-words");
        assertThat(TwoWordsText.WHO_SEES.key()).isEqualTo("who-sees");
    }

    /** Not an enum, so that no bundle is expected. */
    private record MissingText(String name) implements TextKey {
        static final MissingText NOWHERE = new MissingText("NOWHERE");

        @Override
        public Class<?> getDeclaringClass() {
            return MissingText.class;
        }
    }

    private record TwoWordsText(String name) implements TextKey {
        static final TwoWordsText WHO_SEES = new TwoWordsText("WHO_SEES");

        @Override
        public Class<?> getDeclaringClass() {
            return TwoWordsText.class;
        }
    }
}
