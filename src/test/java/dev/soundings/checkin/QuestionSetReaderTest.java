package dev.soundings.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.soundings.checkin.QuestionSet.Item;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Set;

class QuestionSetReaderTest {
    private static final String FILE = "config/questions/own.yaml";

    @Test
    void readsAScaleWithItsFollowUpInTwoLanguages() {
        var set =
                read(
                        """
                        title: {en: Own, de: Eigene}
                        ask:
                          - id: sure
                            kind: scale
                            wording: {en: "How sure are you?", de: "Wie sicher bist du?"}
                            points: 5
                            low: not at all
                            high: fully
                            anonymous: yes
                            then:
                              - id: sure-why
                                kind: long-text
                                wording: What would help?
                                when: {is: [1, 2]}
                        """);

        var scale = set.question(new QuestionId("sure")).orElseThrow();
        var followUp = set.question(new QuestionId("sure-why")).orElseThrow();

        assertThat(set.title().in(Locale.GERMAN)).isEqualTo("Eigene");
        assertThat(scale.ask().wording().in(Locale.FRENCH)).isEqualTo("How sure are you?");
        assertThat(((Question.Scale) scale).points()).isEqualTo(5);
        assertThat(followUp.ask().anonymous()).as("inherits its anonymity").isTrue();
        assertThat(followUp.ask().when())
                .contains(new Question.Condition(new QuestionId("sure"), Set.of("1", "2")));
    }

    @Test
    void aWordingNeedsWhatItNamesAndWhatItSays() {
        var set =
                read(
                        """
                        title: Own
                        ask:
                          - one-of:
                              - id: a
                                kind: long-text
                                wording: Do we reach {target} by {date}?
                                label: Do we get there?
                                needs: [a-third-done]
                                rest-weeks: 4
                        """);

        var wording = ((Item.Bank) set.items().getFirst()).wordings().getFirst();

        assertThat(wording.needs())
                .containsExactlyInAnyOrder(Fact.TARGET, Fact.DATE, Fact.A_THIRD_DONE);
        assertThat(wording.restWeeks()).isEqualTo(4);
    }

    @Test
    void everyKindCanBeWritten() {
        for (var kind : QuestionReader.KINDS) {
            var more =
                    switch (kind) {
                        case "choice", "choices" -> "    options: {a: One, b: Other}\n";
                        case "scale" -> "    low: no\n    high: yes\n";
                        case "amount" -> "    unit: hours\n";
                        case "kpi" -> "    unit: days\n    kpi: onboarding\n";
                        default -> "";
                    };

            assertThat(read(one("kind: " + kind) + more).questions()).hasSize(1);
        }
    }

    @Test
    void theVersionFollowsFromTheContent() {
        var first = read(one("kind: day"));

        assertThat(read(one("kind: day").replace("\n", "\r\n")).version())
                .isEqualTo(first.version())
                .matches("[a-z2-9]{10}");
        assertThat(read(one("kind: person")).version()).isNotEqualTo(first.version());
    }

    @Test
    void saysWhereAndWhatToDo() {
        assertThatExceptionOfType(MalformedQuestions.class)
                .isThrownBy(() -> read(one("kind: scael")))
                .withMessage(
                        FILE
                                + ", line 4: unknown kind \"scael\". Use one of: short-text,"
                                + " long-text, choice, choices, scale, amount, yes-no, day, person,"
                                + " kpi, risk, win.");
    }

    @Test
    void refusesAKeyItDoesNotKnow() {
        refuses(one("kind: day\n    wordign: What?"), 5, "unknown key \"wordign\"");
        refuses(one("kind: day\n    points: 5"), 5, "unknown key \"points\"");
        refuses("titel: Own\nask: []\n", 1, "unknown key \"titel\"");
    }

    @Test
    void refusesATextWithoutEnglish() {
        refuses(
                "title: {de: Eigene}\nask:\n  - {id: a, kind: day, wording: 'When?'}\n",
                1,
                "the English text is missing. Add it under \"en\".");
    }

    @Test
    void refusesAnIdThatIsThereTwice() {
        refuses(
                """
                title: Own
                ask:
                  - {id: a, kind: day, wording: 'When?'}
                  - {id: a, kind: person, wording: 'Who?'}
                """,
                4,
                "the id \"a\" is there twice");
    }

    @Test
    void refusesAConditionOnWhatIsNotAskedBefore() {
        refuses(
                """
                title: Own
                ask:
                  - id: a
                    kind: day
                    wording: When?
                    when: {question: b, is: [yes]}
                  - {id: b, kind: yes-no, wording: 'Really?'}
                """,
                6,
                "\"b\" is not asked before this");
    }

    @Test
    void refusesAConditionThatNeverHolds() {
        refuses(
                """
                title: Own
                ask:
                  - {id: b, kind: yes-no, wording: 'Really?'}
                  - id: a
                    kind: day
                    wording: When?
                    when: {question: b, is: [maybe]}
                """,
                7,
                "\"b\" is never answered with \"maybe\". It can be: yes, no.");
    }

    @Test
    void refusesALongWordingWithoutALabel() {
        refuses(
                one("kind: day").replace("What?", "x".repeat(46)),
                5,
                "too long to name a field of a form. Add a \"label\" of at most 45");
    }

    @Test
    void refusesMoreThanAPlatformCanShow() {
        var eleven = "a: A, b: B, c: C, d: D, e: E, f: F, g: G, h: H, i: I, j: J, k: K";

        refuses(one("kind: choices\n    options: {%s}".formatted(eleven)), 5, "Give 2 to 10");
        refuses(one("kind: choice\n    options: {a: One}"), 5, "1 options. Give 2 to 24");
        refuses(
                one("kind: choice\n    options: {a: One, b: %s}".formatted("x".repeat(76))),
                5,
                "76 characters in en. Shorten it to 75.");
    }

    @Test
    void refusesMoreQuestionsThanAPageHolds() {
        var followUps = new StringBuilder("    then:\n");
        for (var id : List.of("b", "c", "d", "e", "f")) {
            followUps.append("      - {id: %s, kind: day, wording: 'When?'}\n".formatted(id));
        }

        refuses(one("kind: day") + followUps, 3, "6 questions at once. A page has room for 5");
    }

    @Test
    void refusesAPlaceholderThatMeansNothing() {
        refuses(
                one("kind: day").replace("What?", "When, {sponsr}?\n    label: When?"),
                3,
                "nothing is known as \"sponsr\"");
    }

    @Test
    void refusesToNameInEveryRoundWhatMayNotBeKnown() {
        refuses(
                one("kind: day").replace("What?", "Who is {sponsor}?\n    label: Who?"),
                3,
                "can name only {project}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title: [", "just words", "title: Own\nask: {}", "\ttitle: Own"})
    void refusesWhatIsNoQuestionFile(String text) {
        assertThatExceptionOfType(MalformedQuestions.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith(FILE + ", line ");
    }

    /** The kind stands in line 4, the wording in the last. */
    private static String one(String kindAndMore) {
        return "title: Own\nask:\n  - id: a\n    " + kindAndMore + "\n    wording: What?\n";
    }

    private static QuestionSet read(String text) {
        return QuestionSetReader.read("own", FILE, text);
    }

    private static void refuses(String text, int line, String reason) {
        assertThatExceptionOfType(MalformedQuestions.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith("%s, line %d: ", FILE, line)
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }
}
