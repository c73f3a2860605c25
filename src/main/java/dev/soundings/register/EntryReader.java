package dev.soundings.register;

import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.wording.TextKey;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads the single fields of a form of the register, or what was typed into a command under the
 * same names. What cannot be read is told at its field, in the language of the reader.
 */
public final class EntryReader {
    private static final int LONGEST_QUOTED = 30;

    private final FormValues values;
    private final Phrases phrases;
    private final LocalDate today;
    private final Predicate<UserId> members;
    private final Map<String, String> errors = new HashMap<>();

    /**
     * @param today where the person is: a day without a year is the nearest to it
     * @param members who can be named: whoever is here and no guest
     */
    public EntryReader(
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

    LocalDate today() {
        return today;
    }

    /** Counts unless the field has a problem already. */
    void wrong(String field, TextKey problem, Object... namesAndValues) {
        errors.putIfAbsent(field, phrases.say(problem, namesAndValues));
    }

    boolean isWrong(String field) {
        return errors.containsKey(field);
    }

    Text required(String field, int most) {
        var text = text(field, most);
        if (text.isBlank()) {
            wrong(field, RegisterText.MISSING);
        }
        return text;
    }

    Text text(String field, int most) {
        var words = values.one(field).orElse("").strip();
        int over = words.length() - most;
        if (over > 0) {
            wrong(field, RegisterText.TOO_LONG, "over", over, "most", most);
        }
        return Text.of(words);
    }

    /** A member, unless the field is empty. */
    Optional<UserId> person(String field) {
        var typed = values.one(field);
        if (typed.filter(id -> !id.matches("[A-Za-z0-9][A-Za-z0-9-]{0,31}")).isPresent()) {
            wrong(field, RegisterText.NO_PERSON);
            return Optional.empty();
        }
        var person = typed.map(UserId::new).filter(members);
        if (typed.isPresent() && person.isEmpty()) {
            wrong(field, RegisterText.NOT_HERE);
        }
        return person;
    }

    Optional<LocalDate> day(String field) {
        return read(
                field,
                RegisterText.NO_DAY,
                typed -> LocalDays.read(typed, phrases.locale(), today));
    }

    <E extends Enum<E>> Optional<E> offered(String field, E[] all) {
        return read(field, RegisterText.NOT_OFFERED, typed -> named(all, typed));
    }

    static <E extends Enum<E>> Optional<E> named(E[] all, String typed) {
        return Arrays.stream(all).filter(each -> each.name().equalsIgnoreCase(typed)).findFirst();
    }

    <T> Optional<T> read(String field, TextKey problem, Function<String, Optional<T>> reading) {
        var typed = values.one(field);
        var read = typed.flatMap(reading);
        if (typed.isPresent() && read.isEmpty()) {
            wrong(field, problem, "typed", Shortened.to(LONGEST_QUOTED, typed.get()));
        }
        return read;
    }
}
