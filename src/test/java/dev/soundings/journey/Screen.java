package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;

/** What a persona sees right after doing something. */
public final class Screen {
    private final Persona persona;
    private final Seen seen;

    Screen(Persona persona, Seen seen) {
        this.persona = persona;
        this.seen = seen;
    }

    /** The words of the answer, field errors included. */
    public String text() {
        return seen.text();
    }

    public Screen sees(String... words) {
        assertThat(text()).contains(words);
        return this;
    }

    /** What stands in a field of the form that is open. */
    public String initially(String field) {
        return form().fields().stream()
                .filter(known -> known.id().equals(field))
                .map(Seen.Field::initial)
                .findFirst()
                .orElseThrow();
    }

    /** Fills the form that is open, as {@code field, value, field, value}, and submits it. */
    public Screen fills(String... fieldsAndValues) {
        var values = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put(fieldsAndValues[i], List.of(fieldsAndValues[i + 1].split(" & ", -1)));
        }
        return persona.submits(form(), values);
    }

    private Seen.Form form() {
        assertThat(seen).as(text()).isInstanceOf(Seen.Form.class);
        return (Seen.Form) seen;
    }

    /** Presses a button of the answer. */
    public Screen presses(String label) {
        return message()
                .button(label)
                .map(button -> persona.presses(message(), button))
                .orElseThrow(() ->
                        new AssertionError("no button [%s] in:%n%s".formatted(label, text())));
    }

    /** Presses the first such button below those words. */
    public Screen pressesUnder(String words, String label) {
        return message()
                .buttonUnder(words, label)
                .map(button -> persona.presses(message(), button))
                .orElseThrow(() ->
                        new AssertionError(
                                "no button [%s] under %s in:%n%s".formatted(label, words, text())));
    }

    private Seen.Message message() {
        assertThat(seen).as(text()).isInstanceOf(Seen.Message.class);
        return (Seen.Message) seen;
    }
}
