package dev.soundings.response;

import static dev.soundings.response.Asking.NINE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.soundings.SampleWorld;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormValues;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.QuestionId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.register.Win;
import dev.soundings.response.Recorded.AlreadyAnonymous;
import dev.soundings.response.Recorded.Invalid;
import dev.soundings.response.Recorded.Saved;
import dev.soundings.response.Response.Named;
import dev.soundings.response.Response.Named.Kind;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

class ResponseRecorderTest {
    private final SampleWorld world = new SampleWorld();
    private final InMemoryResponses responses = new InMemoryResponses();
    private final InMemoryRoundKeys keys = new InMemoryRoundKeys();
    private final InMemoryAnsweredMarks marks = new InMemoryAnsweredMarks();
    private final ResponseRecorder recorder = recorder(responses, world.people);

    @Test
    void readsEveryKindOfAnswer() {
        var asked =
                Asking.tom(
                        Asking.WORDS,
                        Asking.CHOICE,
                        Asking.CHOICES,
                        Asking.AMOUNT,
                        Asking.YES_NO,
                        Asking.DAY,
                        Asking.PERSON,
                        Asking.READING,
                        Asking.RISK,
                        Asking.WIN);
        var values =
                new FormValues(
                        Map.ofEntries(
                                Map.entry("w1", List.of("Grüße, “東京” 🌊")),
                                Map.entry("w6", List.of("other")),
                                Map.entry("w6-other", List.of("a rumour")),
                                Map.entry("r4", List.of("a", "b")),
                                Map.entry("n1", List.of("1,234.5")),
                                Map.entry("y1", List.of("no")),
                                Map.entry("d1", List.of("1 Mar")),
                                Map.entry("p1", List.of("lee")),
                                Map.entry("k1", List.of("8")),
                                Map.entry("r5", List.of("Vendor API slips")),
                                Map.entry("r5-when", List.of("this-month")),
                                Map.entry("r5-cost", List.of("date")),
                                Map.entry("w4", List.of("Search answers in a second")),
                                Map.entry("w4-who", List.of("support")),
                                Map.entry("w4-amount", List.of("6")),
                                Map.entry("w4-unit", List.of("support hours a week")),
                                Map.entry("w4-sure", List.of("measured"))));

        var answers = saved(submit(asked, values, "e1")).answers();

        assertThat(answers)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                id("w1"), new Answer.Words(Text.of("Grüße, “東京” 🌊")),
                                id("w6"),
                                        new Answer.Picked(
                                                List.of("other"), Optional.of(Text.of("a rumour"))),
                                id("r4"), new Answer.Picked(List.of("a", "b"), Optional.empty()),
                                id("n1"), new Answer.Amount(new BigDecimal("1234.5")),
                                id("y1"), new Answer.YesNo(false),
                                id("d1"), new Answer.Day(LocalDate.of(2027, 3, 1)),
                                id("p1"), new Answer.Person(SampleWorld.LEE),
                                id("k1"), new Answer.Amount(new BigDecimal("8")),
                                id("r5"), new Answer.RiskRaised(Text.of("Vendor API slips"), 4, 5),
                                id("w4"),
                                        new Answer.WinReported(
                                                Text.of("Search answers in a second"),
                                                Text.of("support"),
                                                Optional.of(
                                                        new Win.Amount(
                                                                new BigDecimal("6"),
                                                                "support hours a week")),
                                                Win.Confidence.MEASURED)));
    }

    @Test
    void readsNumbersInThePersonsOwnLanguage() {
        world.people.change(SampleWorld.ROOM, SampleWorld.TOM, tom -> speaking(tom, Locale.GERMAN));

        var response = submit(Asking.tom(Asking.AMOUNT), form("n1", "1.234,5"), "e1");

        assertThat(saved(response).answers().get(id("n1")))
                .isEqualTo(new Answer.Amount(new BigDecimal("1234.5")));
    }

    @Test
    void refusesFourThousandCharactersWithASentenceAndSavesNothing() {
        var recorded = submit(Asking.tom(Asking.WORDS), form("w1", "é".repeat(4_000)), "e1");

        assertThat(recorded)
                .asInstanceOf(type(Invalid.class))
                .extracting(invalid ->
                        Objects.requireNonNull(invalid.byField().get("w1")).say(english()))
                .isEqualTo(
                        "That is 1,000 characters too long. Please shorten it to 3,000; what you"
                                + " typed is still here.");
        assertThat(responses.unharvested(5)).isEmpty();
    }

    @Test
    void saysAtEachFieldWhatToDo() {
        var asked = Asking.tom(Asking.LINE, Asking.AMOUNT, Asking.DAY, Asking.WIN, Asking.CHOICES);
        var values =
                new FormValues(
                        Map.of(
                                "n1", List.of("many"),
                                "d1", List.of("31 Feb"),
                                "w4", List.of("faster"),
                                "w4-amount", List.of("3"),
                                "r4", List.of("not-there")));

        var recorded = submit(asked, values, "e1");

        assertThat(recorded)
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid ->
                        assertThat(invalid.byField().keySet())
                                .containsExactlyInAnyOrder("w5", "n1", "d1", "w4-unit", "r4"));
    }

    @Test
    void ignoresTheFollowUpOfAnAnswerThatWasNotGiven() {
        var asked = Asking.tom(Asking.CHOICE, Asking.HEARD);
        var hidden = Map.of("w6", List.of("nothing"), "w6-what", List.of("left from before"));
        var shown = Map.of("w6", List.of("changes"), "w6-what", List.of("they pay by card"));

        assertThat(saved(submit(asked, new FormValues(hidden), "e1")).answers())
                .containsOnlyKeys(id("w6"));
        assertThat(saved(submit(asked, new FormValues(shown), "e2")).answers())
                .containsOnlyKeys(id("w6"), id("w6-what"));
    }

    @Test
    void keepsTheFormerVersionWhenAnAnswerIsEdited() {
        var asked = Asking.tom(Asking.WORDS);
        submit(asked, form("w1", "support"), "e1");

        var edited =
                recorder.submit(
                        asked, form("w1", "sales"), new EventId("e2"), NINE.plusSeconds(60), true);

        var named = saved(edited);
        assertThat(named.revision()).isEqualTo(2);
        assertThat(named.late()).as("it was first given on time").isFalse();
        assertThat(named.history())
                .containsExactly(
                        new Named.Former(
                                Kind.ANSWERED,
                                Map.of(id("w1"), words("support")),
                                NINE.plusSeconds(60)));
    }

    @Test
    void whatWasSaidLastStandsThoughItArrivedFirst() {
        var asked = Asking.tom(Asking.WORDS);
        recorder.submit(asked, form("w1", "sales"), new EventId("e2"), NINE.plusSeconds(60), false);

        var named = saved(submit(asked, form("w1", "support"), "e1"));

        assertThat(named.answers()).containsEntry(id("w1"), words("sales"));
        assertThat(named.history()).hasSize(1);
    }

    @Test
    void tapsJoinUntilTheRequiredQuestionsAreAnswered() {
        var asked = Asking.tom(Asking.CHOICE, Asking.LINE);

        var tapped =
                recorder.tap(asked, id("w6"), List.of("nothing"), new EventId("e1"), NINE, false);
        assertThat(saved(tapped).complete()).isFalse();

        var submitted =
                submit(
                        asked,
                        new FormValues(
                                Map.of("w6", List.of("nothing"), "w5", List.of("clients sail"))),
                        "e2");
        assertThat(saved(submitted).complete()).isTrue();
    }

    @Test
    void nothingChangedIsStoredAsSuchAndUndoneAsIfNeverGiven() {
        var asked = Asking.tom(Asking.WORDS);

        recorder.nothingChanged(asked, new EventId("e1"), NINE, true);
        assertThat(responses.namedOf(SampleWorld.ROOM, asked.round().id()))
                .extracting(Named::kind, Named::late)
                .containsExactly(tuple(Kind.NOTHING_CHANGED, true));

        recorder.undo(asked, new EventId("e2"), NINE.plusSeconds(1));
        assertThat(kept(asked)).isEmpty();

        recorder.skip(asked, new EventId("e3"), NINE.plusSeconds(2), false);
        assertThat(kept(asked)).containsExactly(Kind.SKIPPED);
    }

    private List<Kind> kept(AskedQuestions asked) {
        return responses.namedOf(SampleWorld.ROOM, asked.round().id()).stream()
                .map(Named::kind)
                .toList();
    }

    @Test
    void anonymousAnswersLeadToNobody() {
        var asked = Asking.tom(Asking.SURE, Asking.LEVER, Asking.WORDS);
        var values =
                new FormValues(
                        Map.of(
                                "w3", List.of("2"),
                                "w3-lever", List.of("vendor API, 1 Mar"),
                                "w1", List.of("support")));

        var recorded = submit(asked, values, "event-4711");

        assertThat(recorded).asInstanceOf(type(Saved.class)).returns(true, Saved::anonymousKept);
        assertThat(saved(recorded).answers()).containsOnlyKeys(id("w1"));
        assertThat(responses.anonymousOf(SampleWorld.ROOM, asked.round().id()))
                .hasSize(1)
                .allSatisfy(response -> {
                    assertThat(response.answers()).containsOnlyKeys(id("w3"), id("w3-lever"));
                    assertThat(response.toString()).doesNotContain("tom", "event-4711");
                    assertThat(response.day()).isEqualTo(LocalDate.of(2027, 2, 11));
                });
        assertThat(marks.toString()).doesNotContain("tom", "event-4711");
    }

    @Test
    void saysKindlyThatAnonymousAnswersAreInAndStillSavesTheNamedPart() {
        var anonymous = Asking.asked(Sharing.ANONYMOUS, SampleWorld.TOM, Asking.WORDS);
        submit(anonymous, form("w1", "support"), "e1");
        assertThat(submit(anonymous, form("w1", "sales"), "e2"))
                .isInstanceOf(AlreadyAnonymous.class);
        assertThat(submit(anonymous, form("w1", "support"), "e1"))
                .as("the first event again")
                .isEqualTo(new Saved(Optional.empty(), true, true));
        assertThat(recorder.hasAnsweredAnonymously(anonymous)).isTrue();

        var mixed = Asking.tom(Asking.SURE, Asking.CHOICES);
        var both = new FormValues(Map.of("w3", List.of("5"), "r4", List.of("b")));
        assertThat(submit(mixed, both, "e3"))
                .asInstanceOf(type(Saved.class))
                .returns(false, Saved::anonymousKept)
                .satisfies(saved ->
                        assertThat(saved.named().orElseThrow().answers())
                                .containsOnlyKeys(id("r4")));
        assertThat(marks.count(SampleWorld.ROOM, mixed.round().id())).isEqualTo(1);
    }

    @Test
    void takesNoAnonymousAnswerAfterTheRoundHasClosed() {
        var asked = Asking.closed(Asking.tom(Asking.SURE, Asking.WORDS));

        var recorded =
                submit(
                        asked,
                        new FormValues(Map.of("w3", List.of("5"), "w1", List.of("support"))),
                        "e1");

        assertThat(recorded)
                .isEqualTo(new Invalid(Map.of("w3", AnswerProblem.Plain.ANONYMOUS_CLOSED)));
        assertThat(keys.kept()).isEmpty();
    }

    @Test
    void aTapOnAnAnonymousQuestionWithAFollowUpBelongsIntoTheForm() {
        var asked = Asking.tom(Asking.SURE, Asking.LEVER, Asking.WORDS);

        assertThat(asked.savesByTap(id("w3"), List.of("2"))).isFalse();
        assertThat(asked.savesByTap(id("w3"), List.of("5"))).isTrue();
        assertThat(asked.savesByTap(id("w1"), List.of())).isTrue();
        assertThat(asked.savesByTap(id("nothing"), List.of())).isFalse();
    }

    @Test
    void deliveringEventsAgainIsAsDeliveringThemOnce() {
        for (int seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            var events = events(chance);
            var once = new InMemoryResponses();
            var again = new InMemoryResponses();
            var repeated = new ArrayList<Consumer<ResponseRecorder>>();
            for (int i = 0; i < events.size(); i++) {
                repeated.add(events.get(i));
                for (int k = chance.nextInt(4); k > 0; k--) {
                    repeated.add(events.get(chance.nextInt(i + 1)));
                }
            }

            var first = recorder(once, world.people);
            events.forEach(event -> event.accept(first));
            var second = recorder(again, world.people);
            repeated.forEach(event -> event.accept(second));

            assertThat(again.unharvested(9)).as("seed %d", seed).isEqualTo(once.unharvested(9));
        }
    }

    /** Up to eight events of one person, none twice. */
    private static List<Consumer<ResponseRecorder>> events(Random chance) {
        var asked = Asking.tom(Asking.WORDS, Asking.CHOICE, Asking.HEARD);
        var events = new ArrayList<Consumer<ResponseRecorder>>();
        for (int i = 0; i <= chance.nextInt(8); i++) {
            var event = new EventId("e" + i);
            var at = NINE.plusSeconds(chance.nextInt(5));
            var word = "word " + i;
            events.add(
                    switch (chance.nextInt(5)) {
                        case 0 -> it -> it.submit(asked, form("w1", word), event, at, false);
                        case 1 ->
                                it -> it.tap(asked, id("w6"), List.of("changes"), event, at, false);
                        case 2 -> it -> it.nothingChanged(asked, event, at, false);
                        case 3 -> it -> it.skip(asked, event, at, false);
                        default -> it -> it.undo(asked, event, at);
                    });
        }
        return events;
    }

    private Recorded submit(AskedQuestions asked, FormValues values, String event) {
        return recorder.submit(asked, values, new EventId(event), NINE, false);
    }

    private ResponseRecorder recorder(Responses kept, People people) {
        return new ResponseRecorder(
                kept, new AnonymousAnswers(kept, keys, marks, () -> new byte[] {1, 2, 3}), people);
    }

    private static Person speaking(Person person, Locale locale) {
        return new Person(
                person.workspace(),
                person.id(),
                person.name(),
                person.zone(),
                locale,
                person.kind(),
                person.active(),
                person.preferences(),
                person.absences());
    }

    private static Named saved(Recorded recorded) {
        return ((Saved) recorded).named().orElseThrow();
    }

    private static FormValues form(String field, String value) {
        return new FormValues(new HashMap<>(Map.of(field, List.of(value))));
    }

    private static QuestionId id(String value) {
        return new QuestionId(value);
    }

    private static Answer words(String text) {
        return new Answer.Words(Text.of(text));
    }

    private static Phrases english() {
        return new Wording().in(Locale.ENGLISH);
    }
}
