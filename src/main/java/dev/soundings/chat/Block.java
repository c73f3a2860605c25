package dev.soundings.chat;

import dev.soundings.chart.ChartData;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One block of a message. Each fits every platform by itself, which its constructor checks; how
 * many fit into one message is the splitter's concern.
 */
public sealed interface Block {
    record Heading(String text) implements Block {
        public Heading {
            Require.text("heading", text, Denominator.HEADING);
        }
    }

    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
            Require.that(!spans.isEmpty(), "a paragraph without words");
            checkLength("paragraph", spans);
        }
    }

    /** Short facts: label and value, side by side where there is room. */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
            Require.count("fields", fields.size(), 1, Denominator.FIELDS);
        }

        /** One fact: {@code Owner: Priya}. */
        public record Field(String label, List<Span> value) {
            public Field {
                Require.text("field label", label, Denominator.LABEL);
                value = List.copyOf(value);
                Require.that(
                        value.stream().mapToInt(Span::length).sum() <= 250,
                        "a field is a short fact of at most 250 characters");
            }
        }
    }

    record Bullets(List<List<Span>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
            Require.that(!items.isEmpty(), "bullets without an item");
            checkLength("bullets", items.stream().flatMap(List::stream).toList());
        }
    }

    /** Words of a person, shown as such. */
    record Quote(List<Span> spans) implements Block {
        public Quote {
            spans = List.copyOf(spans);
            Require.that(!spans.isEmpty(), "a quote without words");
            checkLength("quote", spans);
        }
    }

    record Divider() implements Block {}

    /** Small print. */
    record Footnote(List<Span> spans) implements Block {
        public Footnote {
            spans = List.copyOf(spans);
            Require.that(!spans.isEmpty(), "a footnote without words");
            checkLength("footnote", spans);
        }
    }

    record Buttons(List<Button> buttons) implements Block {
        public Buttons {
            buttons = List.copyOf(buttons);
            Require.count("buttons", buttons.size(), 1, Denominator.BUTTONS);
        }
    }

    /** Pick one or several of a list, answered inside the message. */
    record Choices(
            ActionId action,
            String label,
            List<Option> options,
            List<String> selected,
            boolean several)
            implements Block {
        public Choices {
            Require.text("choices label", label, Denominator.HEADING);
            options = List.copyOf(options);
            selected = List.copyOf(selected);
            Require.count("options", options.size(), 1, Denominator.OPTIONS);
            Require.that(several || selected.size() <= 1, "one choice, several selected");
        }
    }

    /** Points from 1 to {@code points} with named ends, answered by one tap. */
    record Scale(
            ActionId action,
            String label,
            int points,
            String lowEnd,
            String highEnd,
            OptionalInt selected)
            implements Block {
        public Scale {
            Require.text("scale label", label, Denominator.TEXT);
            Require.count("points of a scale", points, 2, Denominator.SCALE);
            Require.atMost("low end", lowEnd, Denominator.LABEL);
            Require.atMost("high end", highEnd, Denominator.LABEL);
            selected.ifPresent(point -> Require.count("selected point", point, 1, points));
        }
    }

    /** A picture that we made; {@code file} names it for the platform's upload. */
    record Picture(String file, Png png, String altText) implements Block {
        private static final Pattern FILE = Pattern.compile("[a-z0-9-]{1,60}\\.png");

        public Picture {
            Require.matches("picture file", file, FILE);
            Require.text("alt text", altText, Denominator.ALT_TEXT);
        }
    }

    /** A chart: drawn by the platform where it can, else painted by us. */
    record Chart(ChartData data, String altText) implements Block {
        public Chart {
            Require.text("alt text", altText, Denominator.ALT_TEXT);
        }
    }

    /** One button; it asks {@code confirm} first when there is such a question. */
    record Button(ActionId action, String label, Style style, Optional<String> confirm) {
        public Button {
            Require.text("button label", label, Denominator.LABEL);
            confirm.ifPresent(question -> Require.text("confirm question", question, 300));
        }

        public static Button plain(ActionId action, String label) {
            return new Button(action, label, Style.PLAIN, Optional.empty());
        }

        public static Button primary(ActionId action, String label) {
            return new Button(action, label, Style.PRIMARY, Optional.empty());
        }

        /** How much a button stands out. */
        public enum Style {
            PLAIN,
            PRIMARY,
            DANGER
        }
    }

    private static void checkLength(String what, List<Span> spans) {
        int length = spans.stream().mapToInt(Span::length).sum();
        Require.that(
                length <= Denominator.TEXT,
                () -> "%s has %d characters, at most %d".formatted(what, length, Denominator.TEXT));
    }
}
