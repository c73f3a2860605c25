package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.RiskDesk.Ending;
import dev.soundings.wording.LocalNumbers;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.util.Map;
import java.util.Optional;

/**
 * Reads what people put into {@link RegisterForms}, or typed into a command under the same names:
 * {@code title}, {@code likely 3}, {@code impact 4}, {@code review 14 Feb}.
 */
public final class RegisterEntries {
    private static final int UNRATED = 3;

    private final EntryReader reader;
    private final Phrases phrases;

    public RegisterEntries(EntryReader reader, Phrases phrases) {
        this.reader = reader;
        this.phrases = phrases;
    }

    /** By field; to be looked at after reading. Empty when all could be read. */
    public Map<String, String> errors() {
        return reader.errors();
    }

    /**
     * Never to be used when there are {@link #errors}. Of what is raised in private, only its
     * reader may ask somebody to be the owner.
     */
    public RiskEntry risk(Map<Reader, UserId> readers) {
        var privateTo =
                reader.read(
                        RegisterForms.PRIVATE,
                        RegisterText.NOT_OFFERED,
                        typed -> EntryReader.named(Reader.values(), typed).map(readers::get));
        return new RiskEntry(
                reader.required(RegisterForms.TITLE, RiskEntry.LONGEST_TITLE),
                rating(RegisterForms.LIKELY),
                rating(RegisterForms.IMPACT),
                reader.text(RegisterForms.PLAN, RiskEntry.LONGEST_PLAN),
                privateTo.isEmpty() ? reader.person(RegisterForms.OWNER) : Optional.empty(),
                reader.day(RegisterForms.REVIEW),
                privateTo);
    }

    /** Never to be used when there are {@link #errors}. */
    public WinEntry win() {
        var amount = amount();
        return new WinEntry(
                reader.required(RegisterForms.WHAT, WinEntry.LONGEST_WHAT),
                reader.text(RegisterForms.WHO, WinEntry.LONGEST_WHAT),
                amount,
                reader.offered(RegisterForms.SURE, Win.Confidence.values())
                        .orElse(
                                amount.isPresent()
                                        ? Win.Confidence.ESTIMATED
                                        : Win.Confidence.ANECDOTAL),
                reader.day(RegisterForms.LANDED).orElse(reader.today()));
    }

    /** Why something is dropped. */
    public Text reason() {
        return reader.required(RegisterForms.REASON, RiskEntry.LONGEST_PLAN);
    }

    /** What made the difference; may be blank. */
    public Text deed() {
        return reader.text(RegisterForms.REASON, RiskEntry.LONGEST_PLAN);
    }

    public Optional<Ending> ending() {
        var ending = reader.offered(RegisterForms.ENDING, Ending.values());
        if (ending.isEmpty()) {
            reader.wrong(RegisterForms.ENDING, RegisterText.MISSING);
        }
        return ending;
    }

    private int rating(String field) {
        return reader.read(
                        field,
                        RegisterText.NOT_OFFERED,
                        typed ->
                                typed.matches("[1-5]")
                                        ? Optional.of(Integer.parseInt(typed))
                                        : Optional.empty())
                .orElse(UNRATED);
    }

    private Optional<Win.Amount> amount() {
        var number =
                reader.read(
                        RegisterForms.AMOUNT,
                        RegisterText.NO_NUMBER,
                        typed -> LocalNumbers.read(typed, phrases.locale()));
        var unit = reader.text(RegisterForms.UNIT, WinEntry.LONGEST_UNIT);
        if (number.isPresent() && unit.isBlank()) {
            reader.wrong(RegisterForms.UNIT, RegisterText.UNIT_MISSING);
        }
        if (number.isEmpty() && !unit.isBlank()) {
            reader.wrong(RegisterForms.AMOUNT, RegisterText.NUMBER_MISSING);
        }
        return reader.isWrong(RegisterForms.UNIT)
                ? Optional.empty()
                : number.flatMap(some -> unit.words().map(named -> new Win.Amount(some, named)));
    }
}
