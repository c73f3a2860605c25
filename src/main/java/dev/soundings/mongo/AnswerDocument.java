package dev.soundings.mongo;

import static java.util.Objects.requireNonNull;

import dev.soundings.chat.UserId;
import dev.soundings.register.Win;
import dev.soundings.response.Answer;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One answer without its words, which are in the text of the document: under the question's id, and
 * for answers of several texts under {@code r1/title}.
 */
public record AnswerDocument(
        Type type,
        @Nullable List<String> picks,
        @Nullable Integer point,
        @Nullable BigDecimal number,
        @Nullable Boolean yes,
        @Nullable String day,
        @Nullable String person,
        @Nullable Integer probability,
        @Nullable Integer impact,
        @Nullable String unit,
        Win.@Nullable Confidence confidence) {
    /** Which answer it is. */
    public enum Type {
        WORDS,
        PICKED,
        POINT,
        AMOUNT,
        YES_NO,
        DAY,
        PERSON,
        RISK_RAISED,
        WIN_REPORTED
    }

    /** Takes an answer apart; its words go to {@code texts} under {@code key}. */
    static AnswerDocument from(Answer answer, String key, TextGatherer texts) {
        return switch (answer) {
            case Answer.Words(var text) -> {
                texts.add(key, text);
                yield of(Type.WORDS, null, null, null, null);
            }
            case Answer.Picked(var picks, var other) -> {
                texts.add(other(key), other);
                yield of(Type.PICKED, picks, null, null, null);
            }
            case Answer.Point(var point) -> of(Type.POINT, null, point, null, null);
            case Answer.Amount(var number) -> of(Type.AMOUNT, null, null, number, null);
            case Answer.YesNo(var yes) ->
                    new AnswerDocument(
                            Type.YES_NO, null, null, null, yes, null, null, null, null, null, null);
            case Answer.Day(var day) -> of(Type.DAY, null, null, null, day.toString());
            case Answer.Person(var person) ->
                    new AnswerDocument(
                            Type.PERSON,
                            null,
                            null,
                            null,
                            null,
                            null,
                            person.value(),
                            null,
                            null,
                            null,
                            null);
            case Answer.RiskRaised(var title, var probability, var impact) -> {
                texts.add(title(key), title);
                yield new AnswerDocument(
                        Type.RISK_RAISED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        probability,
                        impact,
                        null,
                        null);
            }
            case Answer.WinReported(var what, var who, var amount, var confidence) -> {
                texts.add(title(key), what).add(who(key), who);
                yield new AnswerDocument(
                        Type.WIN_REPORTED,
                        null,
                        null,
                        amount.map(Win.Amount::number).orElse(null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        amount.map(Win.Amount::unit).orElse(null),
                        confidence);
            }
        };
    }

    Answer toDomain(String key, TextDocument texts) {
        return switch (type) {
            case WORDS -> new Answer.Words(texts.text(key));
            case PICKED -> new Answer.Picked(requireNonNull(picks), texts.optional(other(key)));
            case POINT -> new Answer.Point(requireNonNull(point));
            case AMOUNT -> new Answer.Amount(requireNonNull(number));
            case YES_NO -> new Answer.YesNo(requireNonNull(yes));
            case DAY -> new Answer.Day(LocalDate.parse(requireNonNull(day)));
            case PERSON -> new Answer.Person(new UserId(requireNonNull(person)));
            case RISK_RAISED ->
                    new Answer.RiskRaised(
                            texts.text(title(key)),
                            requireNonNull(probability),
                            requireNonNull(impact));
            case WIN_REPORTED ->
                    new Answer.WinReported(
                            texts.text(title(key)),
                            texts.text(who(key)),
                            Optional.ofNullable(number)
                                    .map(many -> new Win.Amount(many, requireNonNull(unit))),
                            requireNonNull(confidence));
        };
    }

    private static AnswerDocument of(
            Type type,
            @Nullable List<String> picks,
            @Nullable Integer point,
            @Nullable BigDecimal number,
            @Nullable String day) {
        return new AnswerDocument(
                type, picks, point, number, null, day, null, null, null, null, null);
    }

    private static String other(String key) {
        return key + "/other";
    }

    private static String title(String key) {
        return key + "/title";
    }

    private static String who(String key) {
        return key + "/who";
    }
}
