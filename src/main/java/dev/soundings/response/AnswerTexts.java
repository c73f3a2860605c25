package dev.soundings.response;

import dev.soundings.chat.Span;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.Question.Pick;
import dev.soundings.register.RegisterWords;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.LocalNumbers;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.ResponseText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers in words, for receipts, "Last time you said" and digests: "4 of 5", "1 Mar 2027", "Vendor
 * API slips (likely, would cost weeks)".
 */
public final class AnswerTexts {
    private AnswerTexts() {}

    /**
     * @param question as it was asked
     * @param most characters of what the person wrote; more is cut at a word
     */
    public static List<Span> spans(Question question, Answer answer, int most, Phrases phrases) {
        return answer instanceof Answer.Person(var person)
                ? List.of(new Span.Mention(person))
                : List.of(new Span.Text(Shortened.to(most, words(question, answer, phrases))));
    }

    private static String words(Question question, Answer answer, Phrases phrases) {
        return switch (answer) {
            case Answer.Words(var text) -> written(text, phrases);
            case Answer.Picked picked -> picked(question, picked, phrases);
            case Answer.Point(var point) -> point(question, point, phrases);
            case Answer.Amount(var number) ->
                    amount(question, LocalNumbers.print(number, phrases.locale()), phrases);
            case Answer.YesNo(var yes) -> phrases.say(yes ? ResponseText.YES : ResponseText.NO);
            case Answer.Day(var day) -> LocalDays.print(day, phrases.locale());
            case Answer.Person(var person) -> person.value();
            case Answer.RiskRaised raised ->
                    phrases.say(
                            ResponseText.WITH_DETAIL,
                            "what",
                            written(raised.title(), phrases),
                            "detail",
                            RegisterWords.rating(false, raised.rated(), phrases));
            case Answer.WinReported win -> win(win, phrases);
        };
    }

    private static String picked(Question question, Answer.Picked picked, Phrases phrases) {
        var labels = new ArrayList<String>();
        for (var pick : picked.picks()) {
            picks(question).stream()
                    .filter(offered -> offered.id().equals(pick))
                    .map(offered -> offered.label().in(phrases.locale()))
                    .forEach(labels::add);
        }
        picked.other().map(text -> written(text, phrases)).ifPresent(labels::add);
        if (labels.isEmpty()) {
            labels.add(phrases.say(ResponseText.SOMETHING_ELSE));
        }
        return String.join(", ", labels);
    }

    private static List<Pick> picks(Question question) {
        if (question instanceof Question.Choice choice) {
            return choice.picks();
        }
        return question instanceof Question.Choices choices ? choices.picks() : List.of();
    }

    private static String point(Question question, int point, Phrases phrases) {
        return question instanceof Question.Scale scale
                ? phrases.say(ResponseText.POINT, "point", point, "points", scale.points())
                : String.valueOf(point);
    }

    private static String amount(Question question, String number, Phrases phrases) {
        if (question instanceof Question.Amount amount) {
            return number + " " + amount.unit().in(phrases.locale());
        }
        return question instanceof Question.KpiReading reading
                ? number + " " + reading.unit().in(phrases.locale())
                : number;
    }

    private static String win(Answer.WinReported win, Phrases phrases) {
        return win.amount()
                .map(amount ->
                        phrases.say(
                                ResponseText.WITH_DETAIL,
                                "what",
                                written(win.what(), phrases),
                                "detail",
                                RegisterWords.amount(amount, win.confidence(), phrases)))
                .orElseGet(() -> written(win.what(), phrases));
    }

    private static String written(Text text, Phrases phrases) {
        return text.words().orElseGet(() -> phrases.say(ResponseText.ERASED));
    }
}
