package dev.soundings.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.chat.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class RoomFormsTest {
    private final RoomForms forms = new RoomForms(new FieldInputs(RoomFixture.sample()));

    @ParameterizedTest
    @MethodSource("forms")
    void showsEveryForm(String name) {
        var html =
                forms.render(
                        Samples.form(name),
                        Map.of("token", "token-1", "message", "0000000042-9f3c"),
                        RoomFixture.reader(RoomFixture.PRIYA));

        Snapshots.verify("rehearsal/form/%s.html".formatted(name), html.toString());
    }

    @Test
    void putsErrorsAtTheirFieldsAndClearsTheOthers() {
        var html = forms.errors(List.of("title", "due"), Map.of("due", "That day is over."));

        assertThat(html.toString())
                .contains("id=\"e-title\" role=\"alert\" hx-swap-oob=\"true\"></p>")
                .contains("id=\"e-due\" role=\"alert\" hx-swap-oob=\"true\">That day is over.</p>");
    }

    @Test
    void putsAnErrorOfNoFieldAboveAll() {
        var html = forms.errors(List.of("title"), Map.of("owner", "Lee has left."));

        assertThat(html.toString())
                .contains("id=\"e-form\" role=\"alert\" hx-swap-oob=\"true\">Lee has left.</p>");
    }

    static Stream<String> forms() {
        return Samples.forms().keySet().stream();
    }
}
