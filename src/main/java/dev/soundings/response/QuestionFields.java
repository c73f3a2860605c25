package dev.soundings.response;

import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.FormField.ShownWhen;
import dev.soundings.chat.Option;
import dev.soundings.checkin.LocalText;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.Question.Condition;
import dev.soundings.checkin.Question.Pick;
import dev.soundings.checkin.QuestionId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.ResponseText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields in which a question is answered: one for most, two for a choice with something else,
 * three for a risk, five for a win.
 */
final class QuestionFields {
    private final Phrases phrases;
    private final Map<QuestionId, Answer> former;

    QuestionFields(Phrases phrases, Map<QuestionId, Answer> former) {
        this.phrases = phrases;
        this.former = former;
    }

    List<FormField> of(Question question, String label, String hint) {
        var first =
                new FormField(
                        Fields.of(question),
                        Shortened.to(Denominator.FIELD_LABEL, label),
                        Shortened.to(Denominator.FIELD_HINT, hint),
                        question.ask().required(),
                        input(question),
                        Prefilled.values(former, question)
                                .getOrDefault(Fields.of(question), List.of()),
                        question.ask().when().map(QuestionFields::shownWhen));
        var fields = new ArrayList<FormField>();
        fields.add(first);
        further(question).map(field -> started(question, field)).forEach(fields::add);
        return fields;
    }

    private Input input(Question question) {
        return switch (question) {
            case Question.ShortText text -> new Input.ShortText(Fields.SHORT);
            case Question.LongText text -> new Input.LongText(Fields.LONG);
            case Question.Choice choice ->
                    new Input.OneOf(options(choice.picks(), choice.orElse()));
            case Question.Choices choices ->
                    new Input.SomeOf(options(choices.picks(), choices.orElse()));
            case Question.Scale scale ->
                    new Input.Points(scale.points(), end(scale.lowEnd()), end(scale.highEnd()));
            case Question.Amount amount -> new Input.Amount(end(amount.unit()));
            case Question.KpiReading reading -> new Input.Amount(end(reading.unit()));
            case Question.YesNo yesNo -> new Input.YesNo();
            case Question.Day day -> new Input.Day();
            case Question.Person person -> new Input.Person(false);
            case Question.RiskRaised risk -> new Input.ShortText(Fields.SHORT);
            case Question.WinReported win -> new Input.ShortText(Fields.SHORT);
        };
    }

    private Stream<FormField> further(Question question) {
        return switch (question) {
            case Question.Choice choice -> other(choice, choice.orElse());
            case Question.Choices choices -> other(choices, choices.orElse());
            case Question.RiskRaised risk -> ratings(risk).map(field -> asFollowUp(risk, field));
            case Question.WinReported win -> details(win).map(field -> asFollowUp(win, field));
            case Question.ShortText _,
                    Question.LongText _,
                    Question.Scale _,
                    Question.Amount _,
                    Question.KpiReading _,
                    Question.YesNo _,
                    Question.Day _,
                    Question.Person _ ->
                    Stream.empty();
        };
    }

    private Stream<FormField> other(Question question, boolean orElse) {
        return orElse
                ? Stream.of(
                        FormField.optional(
                                        Fields.other(question),
                                        phrases.say(ResponseText.OTHER_LABEL),
                                        new Input.ShortText(Fields.SHORT))
                                .shownWhen(Fields.of(question), Fields.OTHER))
                : Stream.empty();
    }

    private Stream<FormField> ratings(Question question) {
        return Stream.of(
                FormField.optional(
                        Fields.when(question),
                        phrases.say(ResponseText.RISK_WHEN),
                        new Input.OneOf(
                                List.of(
                                        option(RatedInWords.THIS_MONTH, ResponseText.THIS_MONTH),
                                        option(RatedInWords.LATER, ResponseText.LATER)))),
                FormField.optional(
                        Fields.cost(question),
                        phrases.say(ResponseText.RISK_COST),
                        new Input.OneOf(
                                List.of(
                                        option(RatedInWords.DAYS, ResponseText.COSTS_DAYS),
                                        option(RatedInWords.WEEKS, ResponseText.COSTS_WEEKS),
                                        option(RatedInWords.DATE, ResponseText.COSTS_DATE)))));
    }

    private Stream<FormField> details(Question question) {
        return Stream.of(
                FormField.optional(
                        Fields.who(question),
                        phrases.say(ResponseText.WIN_WHO),
                        new Input.ShortText(Fields.SHORT)),
                FormField.optional(
                        Fields.amount(question),
                        phrases.say(ResponseText.WIN_AMOUNT),
                        new Input.Amount("")),
                FormField.optional(
                                Fields.unit(question),
                                phrases.say(ResponseText.WIN_UNIT),
                                new Input.ShortText(Fields.UNIT))
                        .hinted(phrases.say(ResponseText.WIN_UNIT_HINT)),
                FormField.optional(
                        Fields.sure(question),
                        phrases.say(ResponseText.WIN_SURE),
                        new Input.OneOf(
                                List.of(
                                        option("measured", ResponseText.MEASURED),
                                        option("estimated", ResponseText.ESTIMATED),
                                        option("anecdotal", ResponseText.ANECDOTAL)))));
    }

    private FormField started(Question question, FormField field) {
        var values = Prefilled.values(former, question).getOrDefault(field.id(), List.of());
        return values.isEmpty() ? field : field.starting(values.toArray(String[]::new));
    }

    private static FormField asFollowUp(Question question, FormField field) {
        return question.ask()
                .when()
                .map(when ->
                        field.shownWhen(
                                when.question().value(), when.answers().toArray(String[]::new)))
                .orElse(field);
    }

    private static ShownWhen shownWhen(Condition when) {
        return new ShownWhen(when.question().value(), when.answers());
    }

    private List<Option> options(List<Pick> picks, boolean orElse) {
        var other = Optional.of(option(Fields.OTHER, ResponseText.SOMETHING_ELSE));
        return Stream.concat(
                        picks.stream().map(pick -> Option.of(pick.id(), end(pick.label()))),
                        other.filter(option -> orElse).stream())
                .toList();
    }

    private Option option(String value, ResponseText label) {
        return Option.of(value, phrases.say(label));
    }

    private String end(LocalText text) {
        return Shortened.to(Denominator.LABEL, text.in(phrases.locale()));
    }
}
