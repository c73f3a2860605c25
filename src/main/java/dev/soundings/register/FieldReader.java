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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads the fields of a form, or what was typed into a command under the same names. What cannot be
 * read is told at its field, in the language of the reader.
 */
public final class FieldReader implements Values {
    private static final int LONGEST_QUOTED = 30;

    private final FormValues values;
    private final Phrases phrases;
    private final UserId user;
    private final LocalDate today;
    private final Predicate<UserId> members;
    private final Map<PrivateReader, UserId> readers;
    private final Map<String, String> errors = new HashMap<>();

    /**
     * @param user who says all this
     * @param today where the person is: a day without a year is the nearest to it
     * @param members who can be named: whoever is here and no guest
     * @param readers to whom alone something can be said
     */
    public FieldReader(
            FormValues values,
            Phrases phrases,
            UserId user,
            LocalDate today,
            Predicate<UserId> members,
            Map<PrivateReader, UserId> readers) {
        this.values = values;
        this.phrases = phrases;
        this.user = user;
        this.today = today;
        this.members = members;
        this.readers = Map.copyOf(readers);
    }

    /** By field; to be looked at after reading. Empty when all could be read. */
    public Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    @Override
    public <T> Optional<T> of(Field<?, T> field) {
        return field.read(this);
    }

    /** Never empty: words of which nothing was typed are blank. */
    public Text words(Field<?, Text> field) {
        return of(field).orElseThrow();
    }

    /** The same of a day that has to lie ahead, unless it is {@code already} the day. */
    Optional<LocalDate> ahead(
            Field<?, LocalDate> field, Optional<LocalDate> already, TextKey problem) {
        var day = of(field);
        if (!day.equals(already) && day.filter(chosen -> chosen.isBefore(today)).isPresent()) {
            wrong(field.name(), problem);
        }
        return day;
    }

    /** The one person who may read it; empty when everybody in the project may. */
    Optional<UserId> privateReader(Field<?, PrivateReader> field) {
        var chosen = of(field);
        if (chosen.filter(reader -> !readers.containsKey(reader)).isPresent()) {
            wrong(field.name(), RegisterText.NOT_OFFERED);
        }
        return chosen.map(readers::get);
    }

    public LocalDate today() {
        return today;
    }

    public UserId user() {
        return user;
    }

    Phrases phrases() {
        return phrases;
    }

    /** Counts unless the field has a problem already. */
    public void wrong(String field, TextKey problem, Object... namesAndValues) {
        errors.putIfAbsent(field, phrases.say(problem, namesAndValues));
    }

    boolean isWrong(Field<?, ?> field) {
        return errors.containsKey(field.name());
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

    <T> Optional<T> read(String field, TextKey problem, Function<String, Optional<T>> reading) {
        var typed = values.one(field);
        var read = typed.flatMap(reading);
        if (typed.isPresent() && read.isEmpty()) {
            wrong(field, problem, "typed", Shortened.to(LONGEST_QUOTED, typed.get()));
        }
        return read;
    }
}
