package dev.soundings.register;

import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.register.RiskDesk.Ending;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.LocalNumbers;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads what people put into {@link RegisterForms}, or typed into a command under the same names:
 * {@code title}, {@code likely 3}, {@code impact 4}, {@code review 14 Feb}. What cannot be read is
 * told at its field, in the language of the reader.
 */
public final class RegisterEntries {
    private static final int UNRATED = 3;

    private final FormValues values;
    private final Phrases phrases;
    private final LocalDate today;
    private final Predicate<UserId> members;
    private final Map<String, String> errors = new HashMap<>();

    /**
     * @param today where the person is: a day without a year is the nearest to it
     * @param members who can be asked to own something: whoever is here and no guest
     */
    public RegisterEntries(
            FormValues values, Phrases phrases, LocalDate today, Predicate<UserId> members) {
        this.values = values;
        this.phrases = phrases;
        this.today = today;
        this.members = members;
    }

    /** By field; to be looked at after reading. Empty when all could be read. */
    public Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    /**
     * Never to be used when there are {@link #errors}. Of what is raised in private, only its
     * reader may ask somebody to be the owner.
     */
    public RiskEntry risk(Map<Reader, UserId> readers) {
        var privateTo = reader(readers);
        return new RiskEntry(
                required(RegisterForms.TITLE, RiskEntry.LONGEST_TITLE),
                rating(RegisterForms.LIKELY),
                rating(RegisterForms.IMPACT),
                text(RegisterForms.PLAN, RiskEntry.LONGEST_PLAN),
                values.one(RegisterForms.OWNER)
                        .filter(typed -> privateTo.isEmpty())
                        .flatMap(this::person),
                day(RegisterForms.REVIEW),
                privateTo);
    }

    /** Never to be used when there are {@link #errors}. */
    public WinEntry win() {
        var amount = amount();
        return new WinEntry(
                required(RegisterForms.WHAT, WinEntry.LONGEST_WHAT),
                text(RegisterForms.WHO, WinEntry.LONGEST_WHAT),
                amount,
                offered(RegisterForms.SURE, Win.Confidence.values())
                        .orElse(
                                amount.isPresent()
                                        ? Win.Confidence.ESTIMATED
                                        : Win.Confidence.ANECDOTAL),
                day(RegisterForms.LANDED).orElse(today));
    }

    /** Why something is dropped. */
    public Text reason() {
        return required(RegisterForms.REASON, RiskEntry.LONGEST_PLAN);
    }

    /** What made the difference; may be blank. */
    public Text deed() {
        return text(RegisterForms.REASON, RiskEntry.LONGEST_PLAN);
    }

    public Optional<Ending> ending() {
        var ending = offered(RegisterForms.ENDING, Ending.values());
        if (ending.isEmpty()) {
            errors.putIfAbsent(RegisterForms.ENDING, phrases.say(RegisterText.MISSING));
        }
        return ending;
    }

    private Text required(String field, int most) {
        var text = text(field, most);
        if (text.isBlank()) {
            errors.putIfAbsent(field, phrases.say(RegisterText.MISSING));
        }
        return text;
    }

    private Text text(String field, int most) {
        var words = values.one(field).orElse("").strip();
        int over = words.length() - most;
        if (over > 0) {
            errors.put(field, phrases.say(RegisterText.TOO_LONG, "over", over, "most", most));
        }
        return Text.of(words);
    }

    private int rating(String field) {
        return read(
                        field,
                        RegisterText.NOT_OFFERED,
                        typed ->
                                typed.matches("[1-5]")
                                        ? Optional.of(Integer.parseInt(typed))
                                        : Optional.empty())
                .orElse(UNRATED);
    }

    private Optional<UserId> person(String typed) {
        if (!typed.matches("[A-Za-z0-9][A-Za-z0-9-]{0,31}")) {
            errors.put(RegisterForms.OWNER, phrases.say(RegisterText.NO_PERSON));
            return Optional.empty();
        }
        var person = Optional.of(new UserId(typed)).filter(members);
        if (person.isEmpty()) {
            errors.put(RegisterForms.OWNER, phrases.say(RegisterText.NOT_HERE));
        }
        return person;
    }

    private Optional<UserId> reader(Map<Reader, UserId> readers) {
        return read(
                RegisterForms.PRIVATE,
                RegisterText.NOT_OFFERED,
                typed -> named(Reader.values(), typed).map(readers::get));
    }

    private Optional<LocalDate> day(String field) {
        return read(
                field,
                RegisterText.NO_DAY,
                typed -> LocalDays.read(typed, phrases.locale(), today));
    }

    private Optional<Win.Amount> amount() {
        var number =
                read(
                        RegisterForms.AMOUNT,
                        RegisterText.NO_NUMBER,
                        typed -> LocalNumbers.read(typed, phrases.locale()));
        var unit = text(RegisterForms.UNIT, WinEntry.LONGEST_UNIT);
        if (number.isPresent() && unit.isBlank()) {
            errors.putIfAbsent(RegisterForms.UNIT, phrases.say(RegisterText.UNIT_MISSING));
        }
        if (number.isEmpty() && !unit.isBlank()) {
            errors.putIfAbsent(RegisterForms.AMOUNT, phrases.say(RegisterText.NUMBER_MISSING));
        }
        return errors.containsKey(RegisterForms.UNIT)
                ? Optional.empty()
                : number.flatMap(some -> unit.words().map(named -> new Win.Amount(some, named)));
    }

    private <E extends Enum<E>> Optional<E> offered(String field, E[] all) {
        return read(field, RegisterText.NOT_OFFERED, typed -> named(all, typed));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String typed) {
        return Arrays.stream(all).filter(each -> each.name().equalsIgnoreCase(typed)).findFirst();
    }

    private <T> Optional<T> read(
            String field, RegisterText problem, Function<String, Optional<T>> reading) {
        var typed = values.one(field);
        var read = typed.flatMap(reading);
        if (typed.isPresent() && read.isEmpty()) {
            errors.putIfAbsent(field, phrases.say(problem));
        }
        return read;
    }
}
