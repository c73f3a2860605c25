package dev.soundings.register;

import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.register.RiskDesk.Ending;
import dev.soundings.wording.LocalNumbers;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads what people put into {@link RegisterForms}, or typed into a command under the same names:
 * {@code title}, {@code likely 3}, {@code impact 4}, {@code review 14 Feb}. What cannot be read is
 * told at its field, in the language of the reader.
 */
public final class RegisterEntries {
    private static final int UNRATED = 3;

    private final FieldReader fields;

    /**
     * @param today where the person is: a day without a year is the nearest to it
     * @param members who can be asked to own something: whoever is here and no guest
     */
    public RegisterEntries(
            FormValues values, Phrases phrases, LocalDate today, Predicate<UserId> members) {
        fields = new FieldReader(values, phrases, today, members);
    }

    /** By field; to be looked at after reading. Empty when all could be read. */
    public Map<String, String> errors() {
        return fields.errors();
    }

    /**
     * Never to be used when there are {@link #errors}. Of what is raised in private, only its
     * reader may ask somebody to be the owner.
     */
    public RiskEntry risk(Map<Reader, UserId> readers) {
        var privateTo = reader(readers);
        return new RiskEntry(
                fields.required(RegisterForms.TITLE, RiskEntry.LONGEST_TITLE),
                rating(RegisterForms.LIKELY),
                rating(RegisterForms.IMPACT),
                fields.text(RegisterForms.PLAN, RiskEntry.LONGEST_PLAN),
                privateTo.isEmpty() ? fields.person(RegisterForms.OWNER) : Optional.empty(),
                fields.day(RegisterForms.REVIEW),
                privateTo);
    }

    /** Never to be used when there are {@link #errors}. */
    public WinEntry win() {
        var amount = amount();
        return new WinEntry(
                fields.required(RegisterForms.WHAT, WinEntry.LONGEST_WHAT),
                fields.text(RegisterForms.WHO, WinEntry.LONGEST_WHAT),
                amount,
                fields.offered(RegisterForms.SURE, Win.Confidence.values())
                        .orElse(
                                amount.isPresent()
                                        ? Win.Confidence.ESTIMATED
                                        : Win.Confidence.ANECDOTAL),
                fields.day(RegisterForms.LANDED).orElse(fields.today()));
    }

    /** Never to be used when there are {@link #errors}. */
    public ActionEntry action() {
        return new ActionEntry(
                fields.required(RegisterForms.WHAT, ActionEntry.LONGEST_WHAT),
                fields.person(RegisterForms.OWNER),
                fields.day(RegisterForms.DUE));
    }

    /** The same, but nobody can promise something for a day that is over. */
    public ActionEntry newAction() {
        var entry = action();
        stillToCome(entry.dueOn());
        return entry;
    }

    /** Until when something is put off. */
    public Optional<LocalDate> newDay() {
        var day = fields.day(RegisterForms.DUE);
        stillToCome(day);
        if (day.isEmpty()) {
            fields.wrong(RegisterForms.DUE, RegisterText.MISSING);
        }
        return day;
    }

    private void stillToCome(Optional<LocalDate> day) {
        if (day.filter(chosen -> chosen.isBefore(fields.today())).isPresent()) {
            fields.wrong(RegisterForms.DUE, RegisterText.DAY_OVER);
        }
    }

    /** Why something is dropped. */
    public Text reason() {
        return fields.required(RegisterForms.REASON, RiskEntry.LONGEST_PLAN);
    }

    /** What made the difference; may be blank. */
    public Text deed() {
        return fields.text(RegisterForms.REASON, RiskEntry.LONGEST_PLAN);
    }

    public Optional<Ending> ending() {
        var ending = fields.offered(RegisterForms.ENDING, Ending.values());
        if (ending.isEmpty()) {
            fields.wrong(RegisterForms.ENDING, RegisterText.MISSING);
        }
        return ending;
    }

    private int rating(String field) {
        return fields.read(
                        field,
                        RegisterText.NOT_OFFERED,
                        typed ->
                                typed.matches("[1-5]")
                                        ? Optional.of(Integer.parseInt(typed))
                                        : Optional.empty())
                .orElse(UNRATED);
    }

    private Optional<UserId> reader(Map<Reader, UserId> readers) {
        return fields.read(
                RegisterForms.PRIVATE,
                RegisterText.NOT_OFFERED,
                typed -> FieldReader.named(Reader.values(), typed).map(readers::get));
    }

    private Optional<Win.Amount> amount() {
        var number =
                fields.read(
                        RegisterForms.AMOUNT,
                        RegisterText.NO_NUMBER,
                        typed -> LocalNumbers.read(typed, fields.phrases().locale()));
        var unit = fields.text(RegisterForms.UNIT, WinEntry.LONGEST_UNIT);
        if (number.isPresent() && unit.isBlank()) {
            fields.wrong(RegisterForms.UNIT, RegisterText.UNIT_MISSING);
        }
        if (number.isEmpty() && !unit.isBlank()) {
            fields.wrong(RegisterForms.AMOUNT, RegisterText.NUMBER_MISSING);
        }
        return fields.isWrong(RegisterForms.UNIT)
                ? Optional.empty()
                : number.flatMap(some -> unit.words().map(named -> new Win.Amount(some, named)));
    }
}
