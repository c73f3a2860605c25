package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.READER;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class SlackFormsTest {
    private static final ChannelId ATLAS = new ChannelId("C0ATLAS");
    private static final FormPlace ABOUT =
            new FormPlace(
                    new Place(ATLAS, false, Optional.of("1770825600.000100")),
                    Optional.of(new PostRef(ATLAS, "1770825600.000200")));

    private final SlackForms forms = new SlackForms();

    @ParameterizedTest
    @MethodSource("forms")
    void asksEverythingThatCanBeAsked(String name) {
        var view = render(Samples.form(name), FormValues.none());

        Snapshots.verify("slack/form/%s.json".formatted(name), SlackFixture.pretty(view));
        assertThat(BlockKit.inView(view)).isEmpty();
    }

    @Test
    void revealsAFollowUpOnlyWhileItsConditionHolds() {
        var form = Samples.form("follow-up");

        var before = render(form, FormValues.none());
        var weeks = render(form, values("one", "weeks"));
        var date = render(form, values("one", "date"));

        assertThat(fields(before)).containsExactly("one");
        assertThat(fields(weeks)).containsExactly("one");
        assertThat(fields(date)).containsExactly("one", "which");
        assertThat(before.path("blocks").get(0).path("dispatch_action").asBoolean()).isTrue();
        Snapshots.verify("slack/form/follow-up-shown.json", SlackFixture.pretty(date));
    }

    @Test
    void beginsWithADayOnlyWhereSomebodyNamedOne() {
        var form = Samples.form("every-kind");

        var unclear = render(form.filledWith(values("day", "soonish")), FormValues.none());
        var clear = render(form.filledWith(values("day", "2027-03-01")), FormValues.none());

        assertThat(unclear.toString()).doesNotContain("initial_date");
        assertThat(clear.toString()).contains("\"initial_date\":\"2027-03-01\"");
    }

    @Test
    void tellsAnErrorOfAHiddenFieldAtTheFirstOneThatIsShown() {
        var errors = SlackForms.errors(List.of("one", "two"), Map.of("gone", "Too late."));

        assertThat(errors).containsExactly(Map.entry("one", "Too late."));
    }

    @Test
    void remembersWhereItWasOpened() {
        assertThat(FormPlace.read(ABOUT.write())).contains(ABOUT);
        assertThat(FormPlace.read("")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void showsAMessageInAWindowOfItsOwn(String name) {
        var view = forms.words(Samples.message(name), ABOUT.write(), READER);

        assertThat(BlockKit.inView(view)).isEmpty();
    }

    static Stream<String> forms() {
        return Samples.forms().keySet().stream();
    }

    static Stream<String> messages() {
        return Samples.messages().keySet().stream();
    }

    private JsonNode render(ChatForm form, FormValues given) {
        return forms.render(form, given, ABOUT.write(), READER);
    }

    private static FormValues values(String field, String value) {
        return new FormValues(Map.of(field, List.of(value)));
    }

    private static List<String> fields(JsonNode view) {
        return view.path("blocks")
                .valueStream()
                .map(block -> block.path("block_id").asString())
                .toList();
    }
}
