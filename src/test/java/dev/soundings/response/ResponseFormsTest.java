package dev.soundings.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.ShownWhen;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class ResponseFormsTest {
    private final SampleWorld world = new SampleWorld();
    private final InMemoryResponses responses = new InMemoryResponses();
    private final AnonymousAnswers anonymous =
            new AnonymousAnswers(
                    responses,
                    new InMemoryRoundKeys(),
                    new InMemoryAnsweredMarks(),
                    () -> new byte[] {4, 5, 6});
    private final ResponseForms forms = new ResponseForms(anonymous);
    private final ResponseRecorder recorder =
            new ResponseRecorder(responses, anonymous, world.people);

    @Test
    void saysWhoReadsTheAnswerBeforeAnythingIsTyped() {
        assertThat(intro(form(Asking.tom(Asking.WORDS))))
                .isEqualTo(
                        "Named: @priya reads your answers with your name on them. Risks and wins"
                                + " you report may enter the project’s register, with your name.\n"
                                + "Why: New clients sail within four days instead of nine");
        assertThat(intro(form(Asking.asked(Sharing.OWNER_ONLY, SampleWorld.TOM, Asking.WORDS))))
                .startsWith("Only @priya reads your answers");
        assertThat(intro(form(Asking.asked(Sharing.ANONYMOUS, SampleWorld.TOM, Asking.WORDS))))
                .startsWith(
                        "Anonymous: nobody sees who said what, and nothing is shown before 5"
                                + " people have answered. Once sent, an answer cannot be changed"
                                + " later.");
    }

    @Test
    void namesTheAnonymousQuestionsAmongTheOthers() {
        var form = form(Asking.tom(Asking.WORDS, Asking.SURE, Asking.LEVER));

        assertThat(intro(form))
                .contains(
                        "Questions 2, 3 are anonymous: without your name, shown only once 5"
                                + " people have answered, and cannot be changed later.");
        assertThat(form.field("w3").orElseThrow().hint())
                .isEqualTo("Anonymous. Cannot be changed later.");
    }

    @Test
    void hidesTheWhyCardFromAQuestionThatAsksForIt() {
        var form = form(Asking.tom(Asking.LINE));

        assertThat(intro(form)).doesNotContain("New clients sail");
        assertThat(form.field("w5").orElseThrow().label())
                .isEqualTo("We are doing Atlas migration so that …");
    }

    @Test
    void asksInFullAboveTheFieldsWhatALabelCannotHold() {
        var form = form(Asking.tom(Asking.CHOICE, Asking.WORDS));

        assertThat(intro(form))
                .contains("1. What did you hear this month from someone who will use this?")
                .doesNotContain("2.");
        assertThat(form.fields())
                .extracting(FormField::label)
                .containsExactly(
                        "1. What did you hear this month from someone…",
                        "What else?",
                        "2. Who would notice first?");
    }

    @Test
    void keepsEachQuestionTogetherOnPagesOfFive() {
        var form = form(Asking.tom(Asking.WORDS, Asking.RISK, Asking.WIN, Asking.DAY));

        assertThat(form.pages())
                .extracting(page -> page.fields().stream().map(FormField::id).toList())
                .containsExactly(
                        List.of("w1", "r5", "r5-when", "r5-cost"),
                        List.of("w4", "w4-who", "w4-amount", "w4-unit", "w4-sure"),
                        List.of("d1"));
    }

    @Test
    void showsAFollowUpOnlyAfterItsAnswer() {
        var form = form(Asking.tom(Asking.CHOICE, Asking.HEARD));

        assertThat(form.field("w6-what").orElseThrow().shownWhen())
                .contains(new ShownWhen("w6", Set.of("changes")));
        assertThat(form.field("w6-other").orElseThrow().shownWhen())
                .contains(new ShownWhen("w6", Set.of("other")));
    }

    @Test
    void beginsAnEditWithWhatWasAnsweredBefore() {
        var asked = Asking.tom(Asking.WORDS, Asking.CHOICE, Asking.RISK, Asking.WIN, Asking.AMOUNT);
        var values =
                Map.of(
                        "w1", List.of("support"),
                        "w6", List.of("other"),
                        "w6-other", List.of("a rumour"),
                        "r5", List.of("Vendor API slips"),
                        "r5-when", List.of("later"),
                        "r5-cost", List.of("days"),
                        "w4", List.of("faster search"),
                        "w4-amount", List.of("6.5"),
                        "w4-unit", List.of("hours"),
                        "w4-sure", List.of("estimated"));
        recorder.submit(asked, new FormValues(values), new EventId("e1"), Asking.NINE, false);

        var previous = responses.find(SampleWorld.ROOM, asked.invitation().id());
        var form = form(asked, previous);

        assertThat(
                        form.fields().stream()
                                .filter(field -> !field.initial().isEmpty())
                                .collect(Collectors.toMap(FormField::id, FormField::initial)))
                .isEqualTo(values);
    }

    @Test
    void doesNotAskAgainWhatWasAnsweredAnonymously() {
        var asked = Asking.tom(Asking.SURE, Asking.WORDS);
        var values = new FormValues(Map.of("w3", List.of("4")));
        recorder.submit(asked, values, new EventId("e1"), Asking.NINE, false);

        var form = form(asked);

        assertThat(form.fields()).extracting(FormField::id).containsExactly("w1");
        assertThat(intro(form)).contains("no longer open to change");
    }

    private ChatForm form(AskedQuestions asked) {
        return form(asked, Optional.empty());
    }

    private ChatForm form(AskedQuestions asked, Optional<Response.Named> previous) {
        return forms.form(
                ActionId.of("answer", "submit", "x"),
                asked,
                previous,
                new Wording().in(Locale.ENGLISH));
    }

    private static String intro(ChatForm form) {
        return form.pages().getFirst().intro().stream()
                .map(span ->
                        span instanceof Span.Mention(var user)
                                ? "@" + user
                                : ((Span.Text) span).text())
                .collect(Collectors.joining());
    }
}
