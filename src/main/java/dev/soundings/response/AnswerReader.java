package dev.soundings.response;

import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.Question.Pick;
import dev.soundings.response.AnswerProblem.Plain;
import dev.soundings.wording.LocalDays;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one question's fields into its answer, and notes what cannot be read, by field. */
final class AnswerReader {
    private final TypedFields fields;
    private final EntryAnswers entries;
    private final LocalDate today;

    AnswerReader(FormValues values, Locale locale, LocalDate today) {
        fields = new TypedFields(values, locale);
        entries = new EntryAnswers(fields);
        this.today = today;
    }

    Map<String, AnswerProblem> problems() {
        return fields.problems();
    }

    void note(String field, AnswerProblem problem) {
        fields.note(field, problem);
    }

    boolean isGiven(Question question) {
        return fields.values().has(Fields.of(question));
    }

    /** Empty when nothing was given, or nothing that can be read. */
    Optional<Answer> read(Question question) {
        var answer =
                switch (question) {
                    case Question.ShortText text -> words(question, Fields.SHORT);
                    case Question.LongText text -> words(question, Fields.LONG);
                    case Question.Choice choice -> picked(choice, choice.picks(), choice.orElse());
                    case Question.Choices choices ->
                            picked(choices, choices.picks(), choices.orElse());
                    case Question.Scale scale -> point(scale);
                    case Question.Amount amount -> amount(question);
                    case Question.KpiReading reading -> amount(question);
                    case Question.YesNo yesNo -> yesNo(question);
                    case Question.Day day -> day(question);
                    case Question.Person person -> person(question);
                    case Question.RiskRaised risk -> entries.risk(question);
                    case Question.WinReported win -> entries.win(question);
                };
        if (answer.isEmpty() && question.ask().required()) {
            note(Fields.of(question), Plain.MISSING);
        }
        return answer;
    }

    private Optional<Answer> words(Question question, int most) {
        return fields.text(Fields.of(question), most).map(Answer.Words::new);
    }

    private Optional<Answer> picked(Question question, List<Pick> picks, boolean orElse) {
        var chosen = fields.values().all(Fields.of(question));
        for (var value : chosen) {
            if (!(orElse && value.equals(Fields.OTHER)) && !isOffered(picks, value)) {
                return fields.wrong(Fields.of(question), Plain.NOT_OFFERED);
            }
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var other =
                chosen.contains(Fields.OTHER)
                        ? fields.text(Fields.other(question), Fields.SHORT)
                        : Optional.<Text>empty();
        return Optional.of(new Answer.Picked(chosen, other));
    }

    private static boolean isOffered(List<Pick> picks, String value) {
        return picks.stream().anyMatch(pick -> pick.id().equals(value));
    }

    private Optional<Answer> point(Question.Scale scale) {
        var field = Fields.of(scale);
        return fields.values()
                .one(field)
                .flatMap(typed ->
                        typed.matches("\\d{1,2}")
                                        && Integer.parseInt(typed) >= 1
                                        && Integer.parseInt(typed) <= scale.points()
                                ? Optional.of(new Answer.Point(Integer.parseInt(typed)))
                                : fields.wrong(field, Plain.NOT_OFFERED));
    }

    private Optional<Answer> amount(Question question) {
        return fields.number(Fields.of(question)).map(Answer.Amount::new);
    }

    private Optional<Answer> yesNo(Question question) {
        return fields.values()
                .one(Fields.of(question))
                .flatMap(value ->
                        switch (value) {
                            case Fields.YES -> Optional.of(new Answer.YesNo(true));
                            case Fields.NO -> Optional.of(new Answer.YesNo(false));
                            default -> fields.wrong(Fields.of(question), Plain.NOT_OFFERED);
                        });
    }

    private Optional<Answer> day(Question question) {
        var field = Fields.of(question);
        return fields.values()
                .one(field)
                .flatMap(typed ->
                        LocalDays.read(typed, fields.locale(), today)
                                .<Answer>map(Answer.Day::new)
                                .or(() -> fields.wrong(field, Plain.NO_DAY)));
    }

    private Optional<Answer> person(Question question) {
        var field = Fields.of(question);
        return fields.values()
                .one(field)
                .flatMap(value ->
                        value.matches("[A-Za-z0-9][A-Za-z0-9-]{0,31}")
                                ? Optional.of(new Answer.Person(new UserId(value)))
                                : fields.wrong(field, Plain.NO_PERSON));
    }
}
