package dev.soundings.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class FilledFormTest {

    @Test
    void fillsWhatABrowserWouldShow() {
        var dialog =
                """
                <form class="sheet" hx-post="/as/p001/in/dm-p001/submit">
                <input type="hidden" name="token" value="4f">
                <input type="hidden" name="action" value="answer/submit/a.20270211.0.p001">
                <div class="field"><label for="f-w1">Why?</label>
                <textarea id="f-w1" name="f.w1" required rows="4" maxlength="3000"></textarea></div>
                <fieldset class="field"><input type="radio" name="f.w2" value="yes" required>
                <input type="radio" name="f.w2" value="no" required></fieldset>
                <div class="field"><input id="f-r-who" name="f.r-who" type="text"></div>
                <div class="field" data-shown-by="f.w2" data-shown-for="[&quot;no&quot;]">
                <input id="f-w3" name="f.w3" type="text" maxlength="150"></div></form>
                """;

        var form = FilledForm.of(dialog, () -> "Because");

        assertThat(form.written()).isEqualTo(List.of("Because"));
        assertThat(form.fields())
                .isEqualTo(
                        Map.of(
                                "token", "4f",
                                "action", "answer/submit/a.20270211.0.p001",
                                "f.w1", "Because",
                                "f.w2", "yes"));
    }

    @Test
    void seesTheButtonsBelowAMessage() {
        var page =
                """
                <form class="blocks"><input type="hidden" name="token" value="4f">
                <input type="hidden" name="message" value="0000000001-ab">
                <button type="button" hx-post="/as/p001/in/dm-p001/press"
                 hx-vals="{&quot;action&quot;:&quot;answer/open/a.20270211.0.p001&quot;}">Answer</button></form>
                """;

        var presses = Press.on(page);

        assertThat(presses).hasSize(1);
        assertThat(presses.getFirst().answers("open")).isTrue();
        assertThat(presses.getFirst().invitation().value()).isEqualTo("a.20270211.0.p001");
        assertThat(presses.getFirst().message()).isEqualTo("0000000001-ab");
    }
}
