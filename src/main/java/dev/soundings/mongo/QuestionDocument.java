package dev.soundings.mongo;

import dev.soundings.checkin.LocalText;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.QuestionId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question of a frozen set; texts by language.
 *
 * <pre>
 * {@code {type: "CHOICE", id: "w3", wording: {en: "Which …"}, label: {en: "…"}, hint: {en: ""}, required: true,
 *  anonymous: false, cardHidden: false, becomes: "NOTHING",
 *  when: {question: "w2", answers: ["no"]},
 *  picks: [{id: "a", label: {en: "A"}}], orElse: true}}</pre>
 */
public record QuestionDocument(
        Type type,
        String id,
        Map<String, String> wording,
        Map<String, String> label,
        Map<String, String> hint,
        boolean required,
        boolean anonymous,
        boolean cardHidden,
        Question.Becomes becomes,
        @Nullable ConditionDocument when,
        QuestionDetails details) {
    /** Which kind of answer it wants. */
    public enum Type {
        SHORT_TEXT,
        LONG_TEXT,
        CHOICE,
        CHOICES,
        SCALE,
        AMOUNT,
        YES_NO,
        DAY,
        PERSON,
        KPI_READING,
        RISK_RAISED,
        WIN_REPORTED
    }

    /** Holds when the earlier question was answered with one of these. */
    public record ConditionDocument(String question, List<String> answers) {
        static ConditionDocument from(Question.Condition condition) {
            return new ConditionDocument(
                    condition.question().value(), Plain.texts(condition.answers()));
        }

        Question.Condition toDomain() {
            return new Question.Condition(new QuestionId(question), Set.copyOf(answers));
        }
    }

    static QuestionDocument from(Question question) {
        var ask = question.ask();
        return new QuestionDocument(
                type(question),
                ask.id().value(),
                ask.wording().byLanguage(),
                ask.label().byLanguage(),
                ask.hint().byLanguage(),
                ask.required(),
                ask.anonymous(),
                ask.cardHidden(),
                ask.becomes(),
                ask.when().map(ConditionDocument::from).orElse(null),
                QuestionDetails.of(question));
    }

    Question toDomain() {
        var ask = ask();
        return switch (type) {
            case SHORT_TEXT -> new Question.ShortText(ask);
            case LONG_TEXT -> new Question.LongText(ask);
            case CHOICE -> new Question.Choice(ask, details.pickList(), details.hasElse());
            case CHOICES -> new Question.Choices(ask, details.pickList(), details.hasElse());
            case SCALE ->
                    new Question.Scale(
                            ask, details.scalePoints(), details.lowText(), details.highText());
            case AMOUNT -> new Question.Amount(ask, details.unitText());
            case YES_NO -> new Question.YesNo(ask);
            case DAY -> new Question.Day(ask);
            case PERSON -> new Question.Person(ask);
            case KPI_READING -> new Question.KpiReading(ask, details.kpiName(), details.unitText());
            case RISK_RAISED -> new Question.RiskRaised(ask);
            case WIN_REPORTED -> new Question.WinReported(ask);
        };
    }

    private Question.Ask ask() {
        return new Question.Ask(
                new QuestionId(id),
                new LocalText(wording),
                new LocalText(label),
                new LocalText(hint),
                required,
                anonymous,
                cardHidden,
                becomes,
                Optional.ofNullable(when).map(ConditionDocument::toDomain));
    }

    private static Type type(Question question) {
        return switch (question) {
            case Question.ShortText _ -> Type.SHORT_TEXT;
            case Question.LongText _ -> Type.LONG_TEXT;
            case Question.Choice _ -> Type.CHOICE;
            case Question.Choices _ -> Type.CHOICES;
            case Question.Scale _ -> Type.SCALE;
            case Question.Amount _ -> Type.AMOUNT;
            case Question.YesNo _ -> Type.YES_NO;
            case Question.Day _ -> Type.DAY;
            case Question.Person _ -> Type.PERSON;
            case Question.KpiReading _ -> Type.KPI_READING;
            case Question.RiskRaised _ -> Type.RISK_RAISED;
            case Question.WinReported _ -> Type.WIN_REPORTED;
        };
    }
}
