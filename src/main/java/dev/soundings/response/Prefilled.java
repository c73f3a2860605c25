package dev.soundings.response;

import dev.soundings.checkin.Question;
import dev.soundings.checkin.QuestionId;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A former answer, as what stood in the fields: the way back of {@link AnswerReader}. */
final class Prefilled {
    private Prefilled() {}

    static Map<String, List<String>> values(Map<QuestionId, Answer> former, Question question) {
        return Optional.ofNullable(former.get(question.id()))
                .map(answer -> values(question, answer))
                .orElse(Map.of());
    }

    private static Map<String, List<String>> values(Question question, Answer answer) {
        var field = Fields.of(question);
        return switch (answer) {
            case Answer.Words(var text) -> Map.of(field, words(text));
            case Answer.Picked(var picks, var other) ->
                    Map.of(
                            field,
                            picks,
                            Fields.other(question),
                            other.map(Prefilled::words).orElse(List.of()));
            case Answer.Point(var point) -> Map.of(field, List.of(String.valueOf(point)));
            case Answer.Amount(var number) -> Map.of(field, List.of(number.toPlainString()));
            case Answer.YesNo(var yes) -> Map.of(field, List.of(yes ? Fields.YES : Fields.NO));
            case Answer.Day(LocalDate day) -> Map.of(field, List.of(day.toString()));
            case Answer.Person(var person) -> Map.of(field, List.of(person.value()));
            case Answer.RiskRaised risk -> risk(question, risk);
            case Answer.WinReported win -> win(question, win);
        };
    }

    private static Map<String, List<String>> risk(Question question, Answer.RiskRaised risk) {
        return Map.of(
                Fields.of(question),
                words(risk.title()),
                Fields.when(question),
                switch (risk.when()) {
                    case 4 -> List.of(RatedInWords.THIS_MONTH);
                    case 2 -> List.of(RatedInWords.LATER);
                    default -> List.of();
                },
                Fields.cost(question),
                switch (risk.cost()) {
                    case 2 -> List.of(RatedInWords.DAYS);
                    case 3 -> List.of(RatedInWords.WEEKS);
                    case 5 -> List.of(RatedInWords.DATE);
                    default -> List.of();
                });
    }

    private static Map<String, List<String>> win(Question question, Answer.WinReported win) {
        var values = new HashMap<String, List<String>>();
        values.put(Fields.of(question), words(win.what()));
        values.put(Fields.who(question), words(win.whoBenefits()));
        win.amount()
                .ifPresent(amount -> {
                    values.put(Fields.amount(question), List.of(amount.number().toPlainString()));
                    values.put(Fields.unit(question), List.of(amount.unit()));
                });
        values.put(
                Fields.sure(question), List.of(win.confidence().name().toLowerCase(Locale.ROOT)));
        return values;
    }

    private static List<String> words(Text text) {
        return text.words().filter(words -> !words.isBlank()).stream().toList();
    }
}
