package dev.soundings.response;

import dev.soundings.chat.FormValues;
import dev.soundings.response.AnswerProblem.Plain;
import dev.soundings.wording.LocalNumbers;
import dev.soundings.workspace.Text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a form as somebody typed them, "1.250" in German as 1250, and by field what cannot
 * be read.
 */
final class TypedFields {
    private final FormValues values;
    private final Locale locale;
    private final Map<String, AnswerProblem> problems = new HashMap<>();

    TypedFields(FormValues values, Locale locale) {
        this.values = values;
        this.locale = locale;
    }

    FormValues values() {
        return values;
    }

    Locale locale() {
        return locale;
    }

    Map<String, AnswerProblem> problems() {
        return Map.copyOf(problems);
    }

    void note(String field, AnswerProblem problem) {
        problems.putIfAbsent(field, problem);
    }

    Optional<BigDecimal> number(String field) {
        return values.one(field)
                .flatMap(typed ->
                        LocalNumbers.read(typed, locale).or(() -> wrong(field, Plain.NO_NUMBER)));
    }

    Optional<Text> text(String field, int most) {
        return values.one(field)
                .flatMap(typed -> {
                    int over = typed.strip().length() - most;
                    return over > 0
                            ? wrong(field, new AnswerProblem.TooLong(over, most))
                            : Optional.of(Text.of(typed));
                });
    }

    <T> Optional<T> wrong(String field, AnswerProblem problem) {
        note(field, problem);
        return Optional.empty();
    }
}
