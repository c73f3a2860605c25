package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Proposal.Content;
import dev.soundings.register.Win.Amount;
import dev.soundings.register.Win.Confidence;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.wording.ResponseText;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people read of entries, and what they put into their forms. */
class EntryMessagesTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

    private final Phrases phrases = new Wording().in(Locale.ENGLISH);
    private final RegisterRig rig = new RegisterRig();
    private int added;

    @Test
    void saysARiskInWords() {
        var message = EntryMessages.card(raise(Optional.empty()), view(SampleWorld.PRIYA), true);

        assertThat(text(message))
                .contains("R-1 Vendor <@channel> *slips*", "likely, costs weeks", "1 Mar 2027")
                .doesNotContain("3×", "4×");
        assertThat(verbs(message)).containsExactly("edit", "close", "drop");
    }

    @Test
    void saysOnlyWhatSomebodyHasSaidOfARisk() {
        assertThat(rating(Risk.unrated())).isEqualTo("not rated yet");
        assertThat(rating(Risk.unrated().near(Optional.of(Risk.Proximity.LATER))))
                .isEqualTo("later");
        assertThat(
                        rating(
                                Risk.unrated()
                                        .rated(Optional.empty(), Optional.of(5))
                                        .near(Optional.of(Risk.Proximity.THIS_MONTH))))
                .isEqualTo("this month, costs the date");
    }

    @Test
    void asksWhoeverIsToOwnIt() {
        var risk = raise(Optional.of(SampleWorld.LEE));

        assertThat(verbs(EntryMessages.card(risk, view(SampleWorld.LEE), false)))
                .containsExactly("accept", "decline");
        assertThat(verbs(EntryMessages.news(rig.queue.untold().getFirst(), phrases)))
                .containsExactly("accept", "decline");
    }

    @Test
    void listsProposalsWithKeepChangeAndDrop() {
        rig.proposals()
                .keep(
                        new Proposal<>(
                                SampleWorld.ROOM,
                                SampleWorld.atlas().id(),
                                new Source("response", "w4"),
                                Optional.of(SampleWorld.TOM),
                                Optional.empty(),
                                NOW,
                                new Content<>(
                                        WinKind.WIN,
                                        Text.of("Search answers in a second"),
                                        new Win(
                                                Text.of(""),
                                                Optional.of(
                                                        new Amount(
                                                                new BigDecimal("1234.5"), "hours")),
                                                Confidence.MEASURED,
                                                TODAY))));
        var proposed =
                rig.entries.ofProject(WinKind.WIN, SampleWorld.ROOM, SampleWorld.atlas().id());
        var priya = view(SampleWorld.PRIYA);

        var message = EntryMessages.proposals(proposed, priya).orElseThrow();

        assertThat(text(message))
                .contains(
                        "One entry is proposed from answers",
                        "W-1 Search answers in a second: 1,234.5 hours, measured");
        assertThat(verbs(message)).containsExactly("keep", "edit", "drop");
        assertThat(EntryMessages.proposals(List.of(), priya)).isEmpty();
        assertThat(text(WinKind.WIN.list(SampleWorld.atlas(), proposed, priya, false)))
                .contains("Atlas migration has no win in this period");
    }

    @Test
    void readsBackWhatAFormWasFilledWith() {
        var risk = raise(Optional.of(SampleWorld.LEE));
        var step = risk.kind().step(EntryActions.EDIT);
        var form =
                new EntryForms(view(SampleWorld.PRIYA))
                        .of(step, step.form().orElseThrow(), risk, SampleWorld.atlas());

        var reader = reader(filled(form.fields()), _ -> true, Map.of());
        var said = RiskKind.RISK.read(reader, Optional.of(risk));

        assertThat(reader.errors()).isEmpty();
        assertThat(said)
                .isEqualTo(
                        new EntryInput<>(
                                risk.title(),
                                Optional.of(SampleWorld.LEE),
                                risk.dueOn(),
                                Optional.empty(),
                                risk.detail()));
    }

    @Test
    void letsTheRaiserChooseWhoReadsIt() {
        var readers =
                PrivateReader.of(SampleWorld.atlas(), SampleWorld.workspace(), SampleWorld.TOM);
        assertThat(readers)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                PrivateReader.PM, SampleWorld.PRIYA,
                                PrivateReader.SPONSOR, SampleWorld.ANA,
                                PrivateReader.PMO, SampleWorld.MIA));

        var values =
                new FormValues(
                        Map.of(
                                "title", List.of("We lose people"),
                                "owner", List.of("lee"),
                                "private", List.of("sponsor")));
        var said = RiskKind.RISK.read(reader(values, _ -> true, readers), Optional.empty());

        assertThat(said.privateTo()).contains(SampleWorld.ANA);
        assertThat(said.owner()).as("the reader asks, if anybody").isEmpty();
    }

    @Test
    void offersNobodyToReadItAloneWhomTheProjectDoesNotHave() {
        var values =
                new FormValues(
                        Map.of("title", List.of("We lose people"), "private", List.of("pmo")));
        var reader = reader(values, _ -> true, Map.of(PrivateReader.PM, SampleWorld.PRIYA));

        RiskKind.RISK.read(reader, Optional.empty());

        assertThat(reader.errors()).containsOnlyKeys("private");
    }

    @Test
    void asksNobodyToOwnSomethingWhoIsNotHere() {
        var values = new FormValues(Map.of("title", List.of("Slips"), "owner", List.of("ghost")));
        var reader = reader(values, SampleWorld.LEE::equals, Map.of());

        assertThat(RiskKind.RISK.read(reader, Optional.empty()).owner()).isEmpty();

        assertThat(reader.errors())
                .containsOnlyKeys("owner")
                .containsEntry(
                        "owner",
                        "I cannot ask that person: they are no active member of this workspace."
                                + " Pick somebody else, or leave it empty.");
    }

    @Test
    void saysWhatToDoAboutWhatCannotBeRead() {
        var values =
                new FormValues(
                        Map.of(
                                "what", List.of("x".repeat(4_000)),
                                "amount", List.of("a lot"),
                                "landed", List.of("some day")));
        var reader = reader(values, _ -> true, Map.of());

        WinKind.WIN.read(reader, Optional.empty());

        assertThat(reader.errors())
                .containsOnlyKeys("what", "amount", "landed")
                .containsEntry(
                        "what",
                        "That is 3,700 characters too long. Please shorten it to 300; what you"
                                + " typed is still here.");
    }

    @Test
    void asksWhoeverIsAskedBeforeAnythingElse() {
        var action = add("Call the vendor", Optional.of(TODAY));

        assertThat(labels(EntryMessages.card(action, view(SampleWorld.LEE), true)))
                .containsExactly("I take it", "Not me");
        assertThat(labels(EntryMessages.card(action, view(SampleWorld.LEE), false)))
                .containsExactly("I take it", "Not me");
        assertThat(labels(EntryMessages.card(action, view(SampleWorld.PRIYA), true)))
                .containsExactly("Done", "Change", "Drop");
        assertThat(labels(EntryMessages.card(action, view(SampleWorld.TOM), false))).isEmpty();
    }

    @Test
    void showsAndTellsAllWordsOfALongOne() {
        var words = "call the vendor ".repeat(18).strip();
        var action = add(words, Optional.of(TODAY));

        var card = EntryMessages.card(action, view(SampleWorld.PRIYA), true);
        var news = rig.queue.untold();

        assertThat(card.headline()).endsWith("…");
        assertThat(card.blocks()).contains(new Block.Paragraph(List.of(new Span.Text(words))));
        assertThat(EntryMessages.news(news.getFirst(), phrases).toString()).contains(words);
    }

    @Test
    void asksAtMostThreePromisesTheLatestFirst() {
        var due =
                List.of(
                        taken("Fourth", TODAY),
                        taken("First", TODAY.minusDays(9)),
                        taken("Third", TODAY.minusDays(1)),
                        taken("Second", TODAY.minusDays(2)),
                        taken("Not due", TODAY.plusDays(1)));

        var asked = new ActionLists(view(SampleWorld.LEE)).promised(due).toString();

        assertThat(asked).contains("First", "Second", "Third", "and one more", "/action done");
        assertThat(asked).doesNotContain("Fourth", "Not due");
        assertThat(asked.indexOf("First")).isLessThan(asked.indexOf("Second"));
    }

    @Test
    void listsAtMostTwelveAndSaysHowToOpenTheRest() {
        for (int i = 0; i < 15; i++) {
            add("Number " + i, Optional.empty());
        }
        var all =
                rig.entries.ofProject(
                        ActionKind.ACTION, SampleWorld.ROOM, SampleWorld.atlas().id());

        var list = new ActionLists(view(SampleWorld.TOM)).list(SampleWorld.atlas(), all, true);

        assertThat(list.toString())
                .contains("and 3 more: A-13, A-14, A-15. To open one, type ", "/action show A-13");
    }

    @Test
    void saysWhenThereAreMoreProjectsThanAreOffered() {
        assertThat(choice(25).hint()).isEmpty();
        assertThat(choice(31).hint())
                .isEqualTo(
                        "The first 25 of 31. For another, type /action add, your words, and its"
                                + " name.");
    }

    @Test
    void everyTextHasAnEnglishWording() {
        var bundle = ResponseText.class;
        Stream.concat(Stream.of(RegisterText.values()), Stream.of(bundle.getEnumConstants()))
                .forEach(key ->
                        assertThat(phrases.say(key, everyParameter())).as(key.key()).isNotBlank());
    }

    private static Map<String, Object> everyParameter() {
        var values = new HashMap<String, Object>();
        for (var name :
                List.of(
                        "typed",
                        "proximity",
                        "marked",
                        "impact",
                        "probability",
                        "number",
                        "unit",
                        "confidence",
                        "state",
                        "label",
                        "title",
                        "rating",
                        "owner",
                        "project",
                        "command",
                        "reader",
                        "plan",
                        "note",
                        "purpose",
                        "numbers",
                        "what",
                        "detail")) {
            values.put(name, "x");
        }
        for (var name : List.of("count", "over", "most", "floor", "point", "points", "shown")) {
            values.put(name, 2);
        }
        return values;
    }

    private FormField choice(int projects) {
        return new EntryForms(view(SampleWorld.PRIYA))
                .adding(ActionKind.ACTION, ofThem(projects), Set.of(), EntryDraft.empty())
                .field(EntryForms.PROJECT)
                .orElseThrow();
    }

    private static List<Project> ofThem(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        Project.created(
                                SampleWorld.ROOM,
                                new ProjectId("p" + number),
                                "Project " + number,
                                "Product",
                                SampleWorld.PRIYA,
                                SampleWorld.MONDAY))
                .toList();
    }

    private String rating(Risk risk) {
        return RegisterWords.rating(false, risk, phrases);
    }

    private Entry<Action> taken(String what, LocalDate due) {
        var asked = add(what, Optional.of(due));
        rig.take(asked, "accept", SampleWorld.LEE, NOW);
        return rig.stored(asked);
    }

    private Entry<Action> add(String what, Optional<LocalDate> due) {
        var said = EntryInput.of(Text.of(what), new Action()).ownedBy(SampleWorld.LEE);
        return rig.add(
                ActionKind.ACTION,
                due.map(said::due).orElse(said),
                SampleWorld.PRIYA,
                "e" + added++,
                NOW);
    }

    private Entry<Risk> raise(Optional<UserId> owner) {
        var said =
                EntryInput.of(Text.of("Vendor <@channel> *slips*"), Risk.rated(4, 3))
                        .due(LocalDate.of(2027, 3, 1));
        return rig.add(
                RiskKind.RISK, owner.map(said::ownedBy).orElse(said), SampleWorld.TOM, "e1", NOW);
    }

    private EntryView view(UserId reader) {
        return new EntryView(phrases, reader, TODAY);
    }

    private FieldReader reader(
            FormValues values, Predicate<UserId> members, Map<PrivateReader, UserId> readers) {
        return new FieldReader(
                values, phrases, SampleWorld.TOM, SampleWorld.THURSDAY, members, readers);
    }

    private static FormValues filled(List<FormField> fields) {
        var values = new HashMap<String, List<String>>();
        fields.forEach(field -> values.put(field.id(), field.initial()));
        return new FormValues(values);
    }

    private static String text(ChatMessage message) {
        return message.toString();
    }

    private static List<String> verbs(ChatMessage message) {
        return buttons(message).map(Block.Button::action).map(ActionId::verb).toList();
    }

    private static List<String> labels(ChatMessage message) {
        return buttons(message).map(Block.Button::label).toList();
    }

    private static Stream<Block.Button> buttons(ChatMessage message) {
        return message.blocks().stream()
                .flatMap(block ->
                        block instanceof Block.Buttons(var buttons)
                                ? buttons.stream()
                                : Stream.empty());
    }
}
