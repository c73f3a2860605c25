package dev.soundings.response;

import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.Question.Pick;
import dev.soundings.register.Win;
import dev.soundings.response.AnswerProblem.Plain;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.LocalNumbers;
import dev.soundings.workspace.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one question's fields into its answer, and notes what cannot be read, by field. */
final class AnswerReader {
    /** For a risk whose likelihood or cost nobody has said. */
    private static final int UNRATED = 3;

    private final FormValues values;
    private final Locale locale;
    private final LocalDate today;
    private final Map<String, AnswerProblem> problems = new HashMap<>();

    AnswerReader(FormValues values, Locale locale, LocalDate today) {
        this.values = values;
        this.locale = locale;
        this.today = today;
    }

    Map<String, AnswerProblem> problems() {
        return Map.copyOf(problems);
    }

    void note(String field, AnswerProblem problem) {
        problems.putIfAbsent(field, problem);
    }

    boolean isGiven(Question question) {
        return values.has(Fields.of(question));
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
                    case Question.RiskRaised risk -> risk(question);
                    case Question.WinReported win -> win(question);
                };
        if (answer.isEmpty() && question.ask().required()) {
            note(Fields.of(question), Plain.MISSING);
        }
        return answer;
    }

    private Optional<Answer> words(Question question, int most) {
        return text(Fields.of(question), most).map(Answer.Words::new);
    }

    private Optional<Answer> picked(Question question, List<Pick> picks, boolean orElse) {
        var chosen = values.all(Fields.of(question));
        for (var value : chosen) {
            if (!(orElse && value.equals(Fields.OTHER)) && !isOffered(picks, value)) {
                return wrong(Fields.of(question), Plain.NOT_OFFERED);
            }
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var other =
                chosen.contains(Fields.OTHER)
                        ? text(Fields.other(question), Fields.SHORT)
                        : Optional.<Text>empty();
        return Optional.of(new Answer.Picked(chosen, other));
    }

    private static boolean isOffered(List<Pick> picks, String value) {
        return picks.stream().anyMatch(pick -> pick.id().equals(value));
    }

    private Optional<Answer> point(Question.Scale scale) {
        var field = Fields.of(scale);
        return values.one(field)
                .flatMap(typed ->
                        typed.matches("\\d{1,2}")
                                        && Integer.parseInt(typed) >= 1
                                        && Integer.parseInt(typed) <= scale.points()
                                ? Optional.of(new Answer.Point(Integer.parseInt(typed)))
                                : wrong(field, Plain.NOT_OFFERED));
    }

    private Optional<Answer> amount(Question question) {
        return number(Fields.of(question)).map(Answer.Amount::new);
    }

    private Optional<Answer> yesNo(Question question) {
        return values.one(Fields.of(question))
                .flatMap(value ->
                        switch (value) {
                            case Fields.YES -> Optional.of(new Answer.YesNo(true));
                            case Fields.NO -> Optional.of(new Answer.YesNo(false));
                            default -> wrong(Fields.of(question), Plain.NOT_OFFERED);
                        });
    }

    private Optional<Answer> day(Question question) {
        var field = Fields.of(question);
        return values.one(field)
                .flatMap(typed ->
                        LocalDays.read(typed, locale, today)
                                .<Answer>map(Answer.Day::new)
                                .or(() -> wrong(field, Plain.NO_DAY)));
    }

    private Optional<Answer> person(Question question) {
        var field = Fields.of(question);
        return values.one(field)
                .flatMap(value ->
                        value.matches("[A-Za-z0-9][A-Za-z0-9-]{0,31}")
                                ? Optional.of(new Answer.Person(new UserId(value)))
                                : wrong(field, Plain.NO_PERSON));
    }

    /** Ratings of nothing are left aside: a radio button cannot be untouched again. */
    private Optional<Answer> risk(Question question) {
        int probability =
                switch (values.one(Fields.when(question)).orElse("")) {
                    case Fields.THIS_MONTH -> 4;
                    case Fields.LATER -> 2;
                    default -> UNRATED;
                };
        int impact =
                switch (values.one(Fields.cost(question)).orElse("")) {
                    case Fields.DAYS -> 2;
                    case Fields.WEEKS -> 3;
                    case Fields.DATE -> 5;
                    default -> UNRATED;
                };
        return text(Fields.of(question), Fields.SHORT)
                .map(title -> new Answer.RiskRaised(title, probability, impact));
    }

    private Optional<Answer> win(Question question) {
        var what = text(Fields.of(question), Fields.SHORT);
        var who = text(Fields.who(question), Fields.SHORT);
        var amount = winAmount(question);
        if (what.isEmpty()) {
            return who.isPresent() || amount.isPresent()
                    ? wrong(Fields.of(question), Plain.WIN_MISSING)
                    : Optional.empty();
        }
        var usual = amount.isPresent() ? Win.Confidence.ESTIMATED : Win.Confidence.ANECDOTAL;
        return Optional.of(
                new Answer.WinReported(
                        what.get(), who.orElse(Text.of("")), amount, confidence(question, usual)));
    }

    private Optional<Win.Amount> winAmount(Question question) {
        var number = number(Fields.amount(question));
        var unit = text(Fields.unit(question), Fields.UNIT).flatMap(Text::words);
        if (number.isPresent() && unit.isEmpty()) {
            note(Fields.unit(question), Plain.UNIT_MISSING);
        }
        if (number.isEmpty() && unit.isPresent()) {
            note(Fields.amount(question), Plain.NUMBER_MISSING);
        }
        return number.flatMap(some -> unit.map(named -> new Win.Amount(some, named)));
    }

    private Win.Confidence confidence(Question question, Win.Confidence usual) {
        return switch (values.one(Fields.sure(question)).orElse("")) {
            case "measured" -> Win.Confidence.MEASURED;
            case "estimated" -> Win.Confidence.ESTIMATED;
            case "anecdotal" -> Win.Confidence.ANECDOTAL;
            default -> usual;
        };
    }

    private Optional<BigDecimal> number(String field) {
        return values.one(field)
                .flatMap(typed ->
                        LocalNumbers.read(typed, locale).or(() -> wrong(field, Plain.NO_NUMBER)));
    }

    private Optional<Text> text(String field, int most) {
        return values.one(field)
                .flatMap(typed -> {
                    int over = typed.strip().length() - most;
                    return over > 0
                            ? wrong(field, new AnswerProblem.TooLong(over, most))
                            : Optional.of(Text.of(typed));
                });
    }

    private <T> Optional<T> wrong(String field, AnswerProblem problem) {
        note(field, problem);
        return Optional.empty();
    }
}
