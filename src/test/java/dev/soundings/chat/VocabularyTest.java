package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

class VocabularyTest {
    private static final ActionId ACTION = ActionId.of("answer", "skip");
    private static final Option DAYS = Option.of("days", "Days");

    @Test
    void printsAnActionAndReadsItAgain() {
        var action = ActionId.of("answer", "skip", "room.x7/k2//");

        assertThat(action).hasToString("answer/skip/room.x7/k2//");
        assertThat(ActionId.parse(action.toString())).isEqualTo(action);
        assertThat(ActionId.parse(ACTION.toString())).isEqualTo(ACTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "answer", "answer/skip", "Answer/skip/", "/skip/", "a b/c/d"})
    void refusesActionsThatWeDidNotPrint(String forged) {
        refused(() -> ActionId.parse(forged));
    }

    @Test
    void refusesWhatIsEmpty() {
        refused(() -> new ChatMessage(" ", List.of(new Block.Divider())));
        refused(() -> new ChatMessage("Hello", List.of()));
        refused(() -> new Block.Heading(""));
        refused(() -> new Block.Paragraph(List.of()));
        refused(() -> new Block.Bullets(List.of()));
        refused(() -> new Block.Quote(List.of()));
        refused(() -> new Block.Footnote(List.of()));
        refused(() -> new Block.Fields(List.of()));
        refused(() -> new Block.Buttons(List.of()));
        refused(() -> Block.Button.plain(ACTION, " "));
        refused(() -> new ChatReply.FieldErrors(Map.of()));
        refused(() -> new ChatForm(ACTION, "Title", "Send", List.of()));
        refused(() -> new ChatForm.Page(List.of(), List.of()));
    }

    @Test
    void refusesTwoSelectedWhereOneIsAsked() {
        refused(() -> new Block.Choices(ACTION, "Cost?", List.of(DAYS), List.of("a", "b"), false));
    }

    @Test
    void refusesLinksThatAreNoWebPage() {
        refused(() -> new Span.Link("page", URI.create("javascript:alert(1)")));
        refused(() -> new Span.Link("page", URI.create("/relative")));
    }

    @Test
    void refusesFormsWhoseFieldsAreMuddled() {
        var one = FormField.required("one", "One", new FormField.Input.OneOf(List.of(DAYS)));
        var two = FormField.required("two", "Two", new FormField.Input.YesNo());

        refused(() -> form(one, one));
        refused(() -> form(two.shownWhen("one", "days"), one));
        refused(() -> form(one, two.shownWhen("two", "yes")));
        assertThat(form(one, two.shownWhen("one", "days")).field("two")).isPresent();
    }

    @Test
    void showsAFollowUpOnlyForTheAnswersItFollows() {
        var follows = new FormField.ShownWhen("one", Set.of("days", "weeks"));

        assertThat(follows.holds(new FormValues(Map.of("one", List.of("weeks"))))).isTrue();
        assertThat(follows.holds(new FormValues(Map.of("one", List.of("date"))))).isFalse();
        assertThat(follows.holds(FormValues.none())).isFalse();
    }

    @Test
    void opensAFormEvenIfTheDraftIsTooLong() {
        var field = FormField.required("why", "Why", new FormField.Input.LongText(3_000));
        var draft = new FormValues(Map.of("why", List.of("x".repeat(4_000)), "gone", List.of("y")));

        assertThat(form(field).filledWith(draft).fields().getFirst().initial())
                .containsExactly("x".repeat(3_000));
    }

    @Test
    void takesAFieldLeftEmptyForNoValue() {
        var values = new FormValues(Map.of("why", List.of(" ", ""), "cost", List.of("", "days")));

        assertThat(values.has("why")).isFalse();
        assertThat(values.one("cost")).contains("days");
    }

    @Test
    void cutsAHeadlineAtAWordThatFits() {
        assertThat(ChatMessage.shortened("short")).isEqualTo("short");
        assertThat(ChatMessage.shortened("word ".repeat(40)))
                .hasSizeLessThanOrEqualTo(150)
                .endsWith("word…");
        assertThat(ChatMessage.shortened("x".repeat(151))).hasSize(150).endsWith("x…");
        assertThat(ChatMessage.shortened("x" + "🚀".repeat(100)))
                .hasSizeLessThanOrEqualTo(150)
                .endsWith("🚀…");
        assertThat(ChatMessage.shortened("🚀".repeat(100))).endsWith("🚀…");
    }

    private static ChatForm form(FormField... fields) {
        return new ChatForm(
                ACTION, "Title", "Send", List.of(new ChatForm.Page(List.of(), List.of(fields))));
    }

    private static void refused(ThrowingCallable maker) {
        assertThatThrownBy(maker).isInstanceOf(IllegalArgumentException.class);
    }
}
