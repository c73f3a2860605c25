package dev.soundings.response;

import dev.soundings.checkin.Question;
import dev.soundings.register.Win;
import dev.soundings.response.AnswerProblem.Plain;
import dev.soundings.workspace.Text;

import java.util.Optional;

/**
 * Reads the answers that may become entries of the register, each from several fields: a risk with
 * when and how much it would cost, a win with for whom, how much and how sure.
 */
final class EntryAnswers {

    private final TypedFields fields;

    EntryAnswers(TypedFields fields) {
        this.fields = fields;
    }

    /** Ratings of nothing are left aside: a radio button cannot be untouched again. */
    Optional<Answer> risk(Question question) {
        var values = fields.values();
        int when = RatedInWords.when(values.one(Fields.when(question)));
        int cost = RatedInWords.cost(values.one(Fields.cost(question)));
        return fields.text(Fields.of(question), Fields.SHORT)
                .map(title -> new Answer.RiskRaised(title, when, cost));
    }

    Optional<Answer> win(Question question) {
        var what = fields.text(Fields.of(question), Fields.SHORT);
        var who = fields.text(Fields.who(question), Fields.SHORT);
        var amount = winAmount(question);
        if (what.isEmpty()) {
            return who.isPresent() || amount.isPresent()
                    ? fields.wrong(Fields.of(question), Plain.WIN_MISSING)
                    : Optional.empty();
        }
        var usual = Win.Confidence.usual(amount.isPresent());
        return Optional.of(
                new Answer.WinReported(
                        what.get(), who.orElse(Text.of("")), amount, confidence(question, usual)));
    }

    private Optional<Win.Amount> winAmount(Question question) {
        var number = fields.number(Fields.amount(question));
        var unit = fields.text(Fields.unit(question), Fields.UNIT).flatMap(Text::words);
        if (number.isPresent() && unit.isEmpty()) {
            fields.note(Fields.unit(question), Plain.UNIT_MISSING);
        }
        if (number.isEmpty() && unit.isPresent()) {
            fields.note(Fields.amount(question), Plain.NUMBER_MISSING);
        }
        return number.flatMap(some -> unit.map(named -> new Win.Amount(some, named)));
    }

    private Win.Confidence confidence(Question question, Win.Confidence usual) {
        return switch (fields.values().one(Fields.sure(question)).orElse("")) {
            case "measured" -> Win.Confidence.MEASURED;
            case "estimated" -> Win.Confidence.ESTIMATED;
            case "anecdotal" -> Win.Confidence.ANECDOTAL;
            default -> usual;
        };
    }
}
