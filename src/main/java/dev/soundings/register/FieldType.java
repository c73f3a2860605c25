package dev.soundings.register;

import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.LocalNumbers;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What kind of value a field holds: how it is asked in a form, read from what people type, shown to
 * them, and kept. A plain value is one that a document or a table holds: a text, a whole number, a
 * decimal or a yes and no.
 */
public sealed interface FieldType<T> {
    Input input(Phrases phrases);

    /** What is wrong is told to {@code reader}, at the field. */
    Optional<T> read(String name, FieldReader reader);

    /** As a form begins with it. */
    String typed(T value);

    Span shown(T value, Phrases phrases);

    Object plain(T value);

    T ofPlain(Object plain);

    /**
     * Words of a person.
     *
     * @param most characters
     * @param lines whether it has room for more than one line
     */
    record Words(int most, boolean lines) implements FieldType<Text> {
        @Override
        public Input input(Phrases phrases) {
            return lines ? new Input.LongText(most) : new Input.ShortText(most);
        }

        @Override
        public Optional<Text> read(String name, FieldReader reader) {
            return Optional.of(reader.text(name, most));
        }

        @Override
        public String typed(Text value) {
            return value.words().orElse("");
        }

        @Override
        public Span shown(Text value, Phrases phrases) {
            return new Span.Text(value.words().orElseGet(() -> phrases.say(RegisterText.ERASED)));
        }

        /** Words stay what they are, so that what is erased stays erased. */
        @Override
        public Object plain(Text value) {
            return value;
        }

        @Override
        public Text ofPlain(Object plain) {
            return (Text) plain;
        }
    }

    /**
     * From 1 to 5, in words.
     *
     * @param label says what a point means
     */
    record Rating(BiFunction<Integer, Phrases, String> label) implements FieldType<Integer> {
        private static final List<Integer> POINTS = List.of(1, 2, 3, 4, 5);

        @Override
        public Input input(Phrases phrases) {
            return new Input.OneOf(
                    POINTS.stream()
                            .map(point -> Option.of(typed(point), label.apply(point, phrases)))
                            .toList());
        }

        @Override
        public Optional<Integer> read(String name, FieldReader reader) {
            return reader.read(
                    name,
                    RegisterText.NOT_OFFERED,
                    typed ->
                            POINTS.stream()
                                    .filter(point -> typed(point).equals(typed))
                                    .findFirst());
        }

        @Override
        public String typed(Integer value) {
            return value.toString();
        }

        @Override
        public Span shown(Integer value, Phrases phrases) {
            return new Span.Text(label.apply(value, phrases));
        }

        @Override
        public Object plain(Integer value) {
            return value;
        }

        @Override
        public Integer ofPlain(Object plain) {
            return ((Number) plain).intValue();
        }
    }

    /**
     * One of a few.
     *
     * @param label says what each means
     */
    record Choice<E extends Enum<E>>(List<E> all, BiFunction<E, Phrases, String> label)
            implements FieldType<E> {
        public Choice {
            all = List.copyOf(all);
        }

        @Override
        public Input input(Phrases phrases) {
            return new Input.OneOf(
                    all.stream()
                            .map(each -> Option.of(typed(each), label.apply(each, phrases)))
                            .toList());
        }

        @Override
        public Optional<E> read(String name, FieldReader reader) {
            return reader.read(
                    name, RegisterText.NOT_OFFERED, typed -> named(typed.replace('-', '_')));
        }

        private Optional<E> named(String name) {
            return all.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
        }

        @Override
        public String typed(E value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Span shown(E value, Phrases phrases) {
            return new Span.Text(label.apply(value, phrases));
        }

        @Override
        public Object plain(E value) {
            return value.name();
        }

        @Override
        public E ofPlain(Object plain) {
            return named((String) plain).orElseThrow();
        }
    }

    /** A number as people write it in their language. */
    record Decimal() implements FieldType<BigDecimal> {
        @Override
        public Input input(Phrases phrases) {
            return new Input.Amount("");
        }

        @Override
        public Optional<BigDecimal> read(String name, FieldReader reader) {
            return reader.read(
                    name,
                    RegisterText.NO_NUMBER,
                    typed -> LocalNumbers.read(typed, reader.phrases().locale()));
        }

        @Override
        public String typed(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        public Span shown(BigDecimal value, Phrases phrases) {
            return new Span.Text(LocalNumbers.print(value, phrases.locale()));
        }

        @Override
        public Object plain(BigDecimal value) {
            return value;
        }

        @Override
        public BigDecimal ofPlain(Object plain) {
            return (BigDecimal) plain;
        }
    }

    /** A day in the calendar of whoever names it. */
    record Day() implements FieldType<LocalDate> {
        @Override
        public Input input(Phrases phrases) {
            return new Input.Day();
        }

        @Override
        public Optional<LocalDate> read(String name, FieldReader reader) {
            return reader.day(name);
        }

        @Override
        public String typed(LocalDate value) {
            return value.toString();
        }

        @Override
        public Span shown(LocalDate value, Phrases phrases) {
            return new Span.Text(LocalDays.print(value, phrases.locale()));
        }

        @Override
        public Object plain(LocalDate value) {
            return value.toString();
        }

        @Override
        public LocalDate ofPlain(Object plain) {
            return LocalDate.parse((String) plain);
        }
    }

    /** A member of the workspace. */
    record Member() implements FieldType<UserId> {
        @Override
        public Input input(Phrases phrases) {
            return new Input.Person(false);
        }

        @Override
        public Optional<UserId> read(String name, FieldReader reader) {
            return reader.person(name);
        }

        @Override
        public String typed(UserId value) {
            return value.value();
        }

        @Override
        public Span shown(UserId value, Phrases phrases) {
            return new Span.Mention(value);
        }

        @Override
        public Object plain(UserId value) {
            return value.value();
        }

        @Override
        public UserId ofPlain(Object plain) {
            return new UserId((String) plain);
        }
    }

    /** Yes or no. */
    record Mark() implements FieldType<Boolean> {
        private static final String YES = "yes";

        @Override
        public Input input(Phrases phrases) {
            return new Input.YesNo();
        }

        @Override
        public Optional<Boolean> read(String name, FieldReader reader) {
            return reader.read(
                    name, RegisterText.NOT_OFFERED, typed -> Optional.of(typed.equals(YES)));
        }

        @Override
        public String typed(Boolean value) {
            return value ? YES : "no";
        }

        @Override
        public Span shown(Boolean value, Phrases phrases) {
            return new Span.Text(phrases.say(RegisterText.MARK, "marked", typed(value)));
        }

        @Override
        public Object plain(Boolean value) {
            return value;
        }

        @Override
        public Boolean ofPlain(Object plain) {
            return (Boolean) plain;
        }
    }

    static <E extends Enum<E>> Choice<E> choice(E[] all, BiFunction<E, Phrases, String> label) {
        return new Choice<>(Arrays.asList(all), label);
    }
}
