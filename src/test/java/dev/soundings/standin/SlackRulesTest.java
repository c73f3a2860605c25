package dev.soundings.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/** The stand-in is as strict as Slack's documentation: each limit is met and passed by one. */
class SlackRulesTest {
    private static final Instant NOW = Instant.parse("2027-02-08T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "header, 150",
        "section, 3000",
        "markdown, 12000",
    })
    void textFitsUpToItsLimit(String type, int most) {
        assertThat(message(textBlock(type, most))).isEmpty();
        assertThat(message(textBlock(type, most + 1)))
                .singleElement()
                .asString()
                .contains("blocks[0].text", (most + 1) + " characters");
        assertThat(message(textBlock(type, 0))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text, 75",
        "value, 2000",
        "action_id, 255",
        "url, 3000",
        "accessibility_label, 75"
    })
    void aButtonHasItsLimits(String field, int most) {
        assertThat(message(actions(button(field, most)))).isEmpty();
        assertThat(message(actions(button(field, most + 1)))).isNotEmpty();
    }

    @Test
    void countsBlocksElementsAndOptions() {
        assertThat(message(repeated(divider(), 50))).isEmpty();
        assertThat(message(repeated(divider(), 51))).isNotEmpty();
        assertThat(message(SlackJson.array().add(actions(25)))).isEmpty();
        assertThat(message(SlackJson.array().add(actions(26)))).isNotEmpty();
        assertThat(message(SlackJson.array().add(radio(10)))).isEmpty();
        assertThat(message(SlackJson.array().add(radio(11)))).isNotEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(message(SlackJson.object().put("type", "fireworks")))
                .containsExactly("blocks[0]: unknown block type fireworks");
        assertThat(message(divider().put("colour", "red")))
                .containsExactly("blocks[0]: unknown field colour");
        var odd = SlackJson.object().put("type", "slider").put("action_id", "a");
        assertThat(message(actions(odd)))
                .containsExactly("blocks[0].elements[0]: unknown element slider");
    }

    @Test
    void wantsIdsToBeUnique() {
        var twice = SlackJson.array();
        twice.add(divider().put("block_id", "same")).add(divider().put("block_id", "same"));
        assertThat(SlackBlockRules.check(twice, SlackBlockRules.Surface.MESSAGE))
                .containsExactly("blocks[1]: block_id is not unique");

        var buttons = SlackJson.object().put("type", "actions");
        buttons.putArray("elements").add(button("value", 1)).add(button("value", 1));
        assertThat(message(buttons)).singleElement().asString().contains("action_id is not unique");
    }

    @Test
    void knowsWhatStandsWhere() {
        var text = textBlock("markdown", 3);
        assertThat(SlackBlockRules.check(SlackJson.array().add(text), SlackBlockRules.Surface.HOME))
                .containsExactly("blocks[0]: markdown is for messages only");
        var input = SlackJson.object().put("type", "plain_text_input").put("action_id", "a");
        assertThat(message(actions(input)))
                .containsExactly("blocks[0].elements[0]: plain_text_input needs an input block");
    }

    @Test
    void aModalHasItsLimits() {
        assertThat(SlackViewRules.modal(modal("t".repeat(24)))).isEmpty();
        assertThat(SlackViewRules.modal(modal("t".repeat(25)))).isNotEmpty();
        assertThat(SlackViewRules.modal(modal("t").put("private_metadata", "m".repeat(3_000))))
                .isEmpty();
        assertThat(SlackViewRules.modal(modal("t").put("private_metadata", "m".repeat(3_001))))
                .isNotEmpty();
        assertThat(SlackViewRules.modal(modal("t").put("callback_id", "c".repeat(256))))
                .isNotEmpty();
        var without = modal("t");
        without.remove("submit");
        assertThat(SlackViewRules.modal(without))
                .containsExactly("view.submit: inputs need a submit");
        assertThat(SlackViewRules.home(modal("t"))).isNotEmpty();
    }

    @Test
    void anInitialOptionIsOneOfTheOptions() {
        var section = radio(2);
        var accessory = section.withObjectProperty("accessory");
        accessory.set("initial_option", option("other"));
        assertThat(message(section)).singleElement().asString().contains("none of the options");
    }

    @Test
    void holdsBackWhoComesTooOften() {
        var rates = new SlackRates();

        IntStream.range(0, 20)
                .forEach(_ -> assertThat(rates.spend("users.list", "", NOW)).isEmpty());

        assertThat(rates.spend("users.list", "", NOW)).contains(Duration.ofSeconds(3));
        assertThat(rates.spend("users.info", "", NOW)).isEmpty();
        assertThat(rates.spend("users.list", "", NOW.plusSeconds(3))).isEmpty();
    }

    @Test
    void holdsBackPerChannel() {
        var rates = new SlackRates();

        IntStream.range(0, 10)
                .forEach(_ -> assertThat(rates.spend("chat.postMessage", "C1", NOW)).isEmpty());

        assertThat(rates.spend("chat.postMessage", "C1", NOW)).contains(Duration.ofSeconds(1));
        assertThat(rates.spend("chat.postMessage", "C2", NOW)).isEmpty();
    }

    private static java.util.List<String> message(ObjectNode block) {
        return message(SlackJson.array().add(block));
    }

    private static java.util.List<String> message(ArrayNode blocks) {
        return SlackBlockRules.check(blocks, SlackBlockRules.Surface.MESSAGE);
    }

    private static ObjectNode textBlock(String type, int length) {
        var block = SlackJson.object().put("type", type);
        var words = "x".repeat(length);
        if (type.equals("markdown")) {
            return block.put("text", words);
        }
        block.set("text", SlackJson.plainText(words));
        return block;
    }

    private static ObjectNode divider() {
        return SlackJson.object().put("type", "divider");
    }

    private static ArrayNode repeated(ObjectNode block, int times) {
        var blocks = SlackJson.array();
        IntStream.range(0, times).forEach(_ -> blocks.add(block.deepCopy()));
        return blocks;
    }

    private static ObjectNode actions(ObjectNode element) {
        var block = SlackJson.object().put("type", "actions");
        block.putArray("elements").add(element);
        return block;
    }

    private static ObjectNode actions(int buttons) {
        var block = SlackJson.object().put("type", "actions");
        var elements = block.putArray("elements");
        IntStream.range(0, buttons)
                .forEach(i -> elements.add(button("value", 1).put("action_id", "a" + i)));
        return block;
    }

    private static ObjectNode button(String field, int length) {
        var button = SlackJson.object().put("type", "button").put("action_id", "a");
        button.set("text", SlackJson.plainText("Yes"));
        var words = "x".repeat(length);
        if (field.equals("text")) {
            button.set("text", SlackJson.plainText(words));
        } else {
            button.put(field, words);
        }
        return button;
    }

    private static ObjectNode radio(int options) {
        var section = textBlock("section", 1);
        var radio = section.putObject("accessory").put("type", "radio_buttons");
        radio.put("action_id", "a");
        var all = radio.putArray("options");
        IntStream.range(0, options).forEach(i -> all.add(option("v" + i)));
        return section;
    }

    private static ObjectNode option(String value) {
        var option = SlackJson.object().put("value", value);
        option.set("text", SlackJson.plainText(value));
        return option;
    }

    private static ObjectNode modal(String title) {
        var modal = SlackJson.object().put("type", "modal");
        modal.set("title", SlackJson.plainText(title));
        modal.set("submit", SlackJson.plainText("Send"));
        var input = modal.putArray("blocks").addObject().put("type", "input");
        input.set("label", SlackJson.plainText("Why"));
        input.putObject("element").put("type", "plain_text_input").put("action_id", "a");
        return modal;
    }
}
