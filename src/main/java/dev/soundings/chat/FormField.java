package dev.soundings.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One field of a form, by what is asked; the platform chooses how it looks. */
public record FormField(
        String id,
        String label,
        String hint,
        boolean required,
        Input input,
        List<String> initial,
        Optional<ShownWhen> shownWhen) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public FormField {
        Require.matches("field id", id, ID);
        Require.text("field label", label, Denominator.FIELD_LABEL);
        Require.atMost("field hint", hint, Denominator.FIELD_HINT);
        initial = List.copyOf(initial);
        initial.forEach(value -> Require.atMost("initial value", value, Denominator.FORM_TEXT));
    }

    public static FormField required(String id, String label, Input input) {
        return new FormField(id, label, "", true, input, List.of(), Optional.empty());
    }

    public static FormField optional(String id, String label, Input input) {
        return new FormField(id, label, "", false, input, List.of(), Optional.empty());
    }

    public FormField hinted(String words) {
        return new FormField(id, label, words, required, input, initial, shownWhen);
    }

    public FormField starting(String... values) {
        return new FormField(id, label, hint, required, input, List.of(values), shownWhen);
    }

    /** Shown, and required if it is, only while the other field has one of these values. */
    public FormField shownWhen(String field, String... values) {
        return new FormField(
                id,
                label,
                hint,
                required,
                input,
                initial,
                Optional.of(new ShownWhen(field, Set.of(values))));
    }

    /** A draft may be longer than a field may begin with; it is cut, else no form would open. */
    public FormField filledWith(FormValues values) {
        var typed = values.all(id).stream().map(FormField::cut).toList();
        return typed.isEmpty()
                ? this
                : new FormField(id, label, hint, required, input, typed, shownWhen);
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(value.length(), Denominator.FORM_TEXT));
    }

    /** The condition of a follow-up. */
    public record ShownWhen(String field, Set<String> values) {
        public ShownWhen {
            values = Set.copyOf(values);
            Require.that(!values.isEmpty(), "a condition without a value");
        }

        public boolean holds(FormValues given) {
            return given.all(field).stream().anyMatch(values::contains);
        }
    }

    /** What kind of value is asked. Values travel as text: dates as ISO, numbers with a point. */
    public sealed interface Input {
        record ShortText(int most) implements Input {
            public ShortText {
                Require.count("characters", most, 1, Denominator.FORM_TEXT);
            }
        }

        record LongText(int most) implements Input {
            public LongText {
                Require.count("characters", most, 1, Denominator.FORM_TEXT);
            }
        }

        record OneOf(List<Option> options) implements Input {
            public OneOf {
                options = List.copyOf(options);
                Require.count("options", options.size(), 1, Denominator.OPTIONS);
            }
        }

        record SomeOf(List<Option> options) implements Input {
            public SomeOf {
                options = List.copyOf(options);
                Require.count("options", options.size(), 1, Denominator.BOXES);
            }
        }

        /** From 1 to {@code points}, with named ends. */
        record Points(int points, String lowEnd, String highEnd) implements Input {
            public Points {
                Require.count("points", points, 2, Denominator.BOXES);
                Require.atMost("low end", lowEnd, Denominator.LABEL);
                Require.atMost("high end", highEnd, Denominator.LABEL);
            }
        }

        record Amount(String unit) implements Input {}

        record YesNo() implements Input {}

        record Day() implements Input {}

        record Person(boolean several) implements Input {}

        record Channel() implements Input {}
    }
}
