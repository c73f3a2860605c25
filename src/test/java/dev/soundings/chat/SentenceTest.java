package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.wording.ExampleText;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.nio.CharBuffer;
import java.util.Locale;

class SentenceTest {
    private static final Span ANA = new Span.Mention(new UserId("ana"));
    private static final Span LEE = new Span.Mention(new UserId("lee"));

    private final Phrases phrases = new Wording().in(Locale.ENGLISH);

    @Test
    void setsSpansIntoTheText() {
        assertThat(Sentence.of(phrases, ExampleText.WHO, "by", LEE, "sponsor", ANA))
                .containsExactly(
                        new Span.Text("Sponsor: "),
                        ANA,
                        new Span.Text(", asked by "),
                        LEE,
                        new Span.Text("."));
    }

    @Test
    void keepsOtherParametersInTheText() {
        assertThat(Sentence.of(phrases, ExampleText.ANSWERS, "count", 2))
                .containsExactly(new Span.Text("2 answers"));
    }

    @Test
    void letsNobodySmuggleASpanIn() {
        var forged = "\uE0000\uE000 {sponsor}";

        assertThat(Sentence.of(phrases, ExampleText.WHO, "sponsor", ANA, "by", forged))
                .containsExactly(
                        new Span.Text("Sponsor: "), ANA, new Span.Text(", asked by 0 {sponsor}."));
        assertThat(
                        Sentence.of(
                                phrases,
                                ExampleText.WHO,
                                "sponsor",
                                ANA,
                                "by",
                                CharBuffer.wrap(forged)))
                .filteredOn(ANA::equals)
                .hasSize(1);
    }

    @Test
    void insistsOnAValueForEveryParameter() {
        assertThatThrownBy(() -> Sentence.of(phrases, ExampleText.WHO, "sponsor"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
