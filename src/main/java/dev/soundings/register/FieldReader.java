package dev.soundings.register;

import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.wording.LocalDays;
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
 * Reads the fields of one form, or of a command under the same names. What cannot be read is noted
 * at its field, in the language of the reader.
 */
final class FieldReader {
    private final FormValues values;
    private final Phrases phrases;
    private final LocalDate today;
    private final Predicate<UserId> members;
    private final Map<String, String> errors = new HashMap<>();

    /**
     * @param today where the person is: a day without a year is the nearest to it
     * @param members who can be named: whoever is here and no guest
     */
    FieldReader(
            FormValues values, Phrases phrases, LocalDate today, Predicate<UserId> members) {
        this.values = values;
        this.phrases = phrases;
        this.today = today;
        this.members = members;
    }

    /** By field. */
    Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    LocalDate today() {
        return today;
    }

    Phrases phrases() {
        return phrases;
    }

    boolean isWrong(String field) {
        return errors.containsKey(field);
    }

    /** The first error at a field stays. */
    void wrong(String field, RegisterText problem) {
        errors.putIfAbsent(field, phrases.say(problem));
    }

    Text required(String field, int most) {
        var text = text(field, most);
        if (text.isBlank()) {
            wrong(field, RegisterText.MISSING);
        }
        return text;
    }

    /** May be blank. */
    Text text(String field, int most) {
        var words = values.one(field).orElse("").strip();
        int over = words.length() - most;
        if (over > 0) {
            errors.put(
                    field, phrases.say(RegisterText.TOO_LONG, "over", over, "most", most));
        }
        return Text.of(words);
    }

    Optional<LocalDate> day(String field) {
        return read(
                field,
                RegisterText.NO_DAY,
                typed -> LocalDays.read(typed, phrases.locale(), today));
    }

    Optional<UserId> person(String field) {
        return read(
                        field,
                        RegisterText.NO_PERSON,
                        typed ->
                                typed.matches("[A-Za-z0-9][A-Za-z0-9-]{0,31}")
                                        ? Optional.of(new UserId(typed))
                                        : Optional.empty())
                .filter(user -> isMember(field, user));
    }

    private boolean isMember(String field, UserId user) {
        if (!members.test(user)) {
            wrong(field, RegisterText.NOT_HERE);
            return false;
        }
        return true;
    }

    <E extends Enum<E>> Optional<E> offered(String field, E[] all) {
        return read(field, RegisterText.NOT_OFFERED, typed -> named(all, typed));
    }

    static <E extends Enum<E>> Optional<E> named(E[] all, String typed) {
        return Arrays.stream(all).filter(each -> each.name().equalsIgnoreCase(typed)).findFirst();
    }

    /** Nothing when nothing was typed, or when it was noted as an error. */
    <T> Optional<T> read(
            String field, RegisterText problem, Function<String, Optional<T>> reading) {
        var typed = values.one(field);
        var read = typed.flatMap(reading);
        if (typed.isPresent() && read.isEmpty()) {
            wrong(field, problem);
        }
        return read;
    }
}
