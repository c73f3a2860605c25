package dev.soundings.checkin;

import dev.soundings.chat.Denominator;
import dev.soundings.checkin.Question.Ask;
import dev.soundings.checkin.Question.Becomes;
import dev.soundings.checkin.Question.Condition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what every question of a file has, whatever its kind:
 *
 * <pre>
 * id: w6
 * wording: What did you hear this month from someone who will use this?
 * label: Heard from someone who will use it
 * required: yes
 * when: {question: w3, is: [1, 2, 3]}
 * </pre>
 */
final class AskReader {
    private AskReader() {}

    /**
     * @param parent the question that this one follows; it inherits its anonymity
     */
    static Ask read(YamlPart part, Optional<Question> parent) {
        var wording = QuestionReader.words(part.get("wording"), Denominator.TEXT);
        return new Ask(
                id(part.get("id")),
                wording,
                label(part, wording),
                part.find(
                        "hint",
                        LocalText.english(""),
                        p -> QuestionReader.words(p, Denominator.FIELD_HINT)),
                part.find("required", false, YamlPart::yesOrNo),
                part.find("anonymous", false, YamlPart::yesOrNo)
                        || parent.map(Question::ask).map(Ask::anonymous).orElse(false),
                part.find("card-hidden", false, YamlPart::yesOrNo),
                part.find("becomes", Becomes.NOTHING, AskReader::becomes),
                part.find("when").map(when -> condition(when, parent)));
    }

    private static QuestionId id(YamlPart part) {
        try {
            return new QuestionId(part.text());
        } catch (IllegalArgumentException e) {
            throw part.problem("\"%s\" is no id: %s.".formatted(part.text(), e.getMessage()));
        }
    }

    /** The name of the field in a form: short, and without anything to fill in. */
    private static LocalText label(YamlPart part, LocalText wording) {
        var given = part.find("label");
        var label =
                given.map(p -> QuestionReader.words(p, Denominator.FIELD_LABEL)).orElse(wording);
        boolean fits =
                label.byLanguage().values().stream()
                        .allMatch(text ->
                                text.length() <= Denominator.FIELD_LABEL && !text.contains("{"));
        if (fits) {
            return label;
        }
        throw given.orElse(part.get("wording"))
                .problem(
                        "too long to name a field of a form. Add a \"label\" of at most %d"
                                        .formatted(Denominator.FIELD_LABEL)
                                + " characters without {…}.");
    }

    private static Becomes becomes(YamlPart part) {
        return Arrays.stream(Becomes.values())
                .filter(each -> word(each).equals(part.text()))
                .findFirst()
                .orElseThrow(() ->
                        part.problem(
                                "an answer cannot become \"%s\". Use one of: %s."
                                        .formatted(
                                                part.text(),
                                                Arrays.stream(Becomes.values())
                                                        .map(AskReader::word)
                                                        .collect(Collectors.joining(", ")))));
    }

    private static String word(Becomes becomes) {
        return becomes.name().toLowerCase(Locale.ROOT);
    }

    /** {@code when: {question: w3, is: [1, 2, 3]}}; a follow-up may leave its question out. */
    private static Condition condition(YamlPart part, Optional<Question> parent) {
        part.allowOnly(Set.of("question", "is"));
        var question =
                part.find("question")
                        .map(AskReader::id)
                        .or(() -> parent.map(Question::id))
                        .orElseThrow(() ->
                                part.problem(
                                        "which question must be answered so? Add \"question\"."));
        return new Condition(
                question,
                part.get("is").list().stream().map(YamlPart::text).collect(Collectors.toSet()));
    }
}
