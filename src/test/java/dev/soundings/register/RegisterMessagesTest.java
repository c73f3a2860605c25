package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.wording.ResponseText;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

class RegisterMessagesTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");

    private final Phrases phrases = new Wording().in(Locale.ENGLISH);
    private final RegisterMessages messages = new RegisterMessages(phrases);
    private final RegisterForms forms = new RegisterForms(phrases);
    private final InMemoryRisks risks = new InMemoryRisks();
    private final InMemoryWins wins = new InMemoryWins();
    private final RiskDesk desk = RegisterFixtures.desk(risks);

    @Test
    void saysARiskInWords() {
        var message = messages.risk(raise(Optional.empty()), SampleWorld.PRIYA, true);

        assertThat(text(message))
                .contains("R-1 Vendor <@channel> *slips*", "likely, costs weeks", "1 Mar 2027")
                .doesNotContain("3×", "4×");
        assertThat(actions(message)).containsExactly("edit", "close", "drop");
    }

    @Test
    void asksWhoeverIsToOwnIt() {
        var risk = raise(Optional.of(SampleWorld.LEE));

        assertThat(actions(messages.risk(risk, SampleWorld.LEE, false)))
                .containsExactly("accept", "decline");
        assertThat(
                        actions(
                                messages.outcome(
                                        new Outcomes(risks, wins, new InMemoryActions())
                                                .untold()
                                                .getFirst())))
                .containsExactly("accept", "decline");
    }

    @Test
    void listsProposalsWithKeepChangeAndDrop() {
        RegisterFixtures.proposals(risks, wins)
                .keep(
                        new Proposal(
                                SampleWorld.ROOM,
                                SampleWorld.atlas().id(),
                                new Source("response", "w4"),
                                Optional.of(SampleWorld.TOM),
                                Optional.empty(),
                                NOW,
                                new Proposal.Content.OfWin(
                                        Text.of("Search answers in a second"),
                                        Text.of(""),
                                        Optional.of(
                                                new Win.Amount(new BigDecimal("1234.5"), "hours")),
                                        Win.Confidence.MEASURED)));
        var proposed =
                wins.landedBetween(
                        SampleWorld.ROOM,
                        SampleWorld.atlas().id(),
                        SampleWorld.THURSDAY,
                        SampleWorld.THURSDAY);

        var message = messages.proposals(List.of(), proposed).orElseThrow();

        assertThat(text(message))
                .contains(
                        "One entry is proposed from answers",
                        "W-1 Search answers in a second: 1,234.5 hours, measured");
        assertThat(actions(message)).containsExactly("keep", "edit", "drop");
        assertThat(messages.proposals(List.of(), List.of())).isEmpty();
        assertThat(text(messages.wins(SampleWorld.atlas(), proposed)))
                .contains("Atlas migration has no win in this period");
    }

    @Test
    void readsBackWhatAFormWasFilledWith() {
        var risk = raise(Optional.of(SampleWorld.LEE));
        var values = filled(forms.edit(risk).fields());

        var entries = entries(values, user -> true);
        var entry = entries.risk(Map.of());

        assertThat(entries.errors()).isEmpty();
        assertThat(entry)
                .isEqualTo(
                        new RiskEntry(
                                risk.title(),
                                risk.probability(),
                                risk.impact(),
                                Text.of(""),
                                Optional.of(SampleWorld.LEE),
                                risk.reviewOn(),
                                Optional.empty()));
    }

    @Test
    void letsTheRaiserChooseWhoReadsIt() {
        var readers = Reader.of(SampleWorld.atlas(), SampleWorld.workspace(), SampleWorld.TOM);
        assertThat(readers)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Reader.PM, SampleWorld.PRIYA,
                                Reader.SPONSOR, SampleWorld.ANA,
                                Reader.PMO, SampleWorld.MIA));

        var values =
                new FormValues(
                        Map.of(
                                "title", List.of("We lose people"),
                                "owner", List.of("lee"),
                                "private", List.of("sponsor")));
        var entry = entries(values, user -> true).risk(readers);

        assertThat(entry.privateTo()).contains(SampleWorld.ANA);
        assertThat(entry.owner()).as("the reader asks, if anybody").isEmpty();
    }

    @Test
    void asksNobodyToOwnSomethingWhoIsNotHere() {
        var values = new FormValues(Map.of("title", List.of("Slips"), "owner", List.of("ghost")));
        var entries = entries(values, SampleWorld.LEE::equals);

        assertThat(entries.risk(Map.of()).owner()).isEmpty();

        assertThat(entries.errors())
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
        var entries = entries(values, user -> true);

        entries.win();

        assertThat(entries.errors())
                .containsOnlyKeys("what", "amount", "landed")
                .containsEntry(
                        "what",
                        "That is 3,700 characters too long. Please shorten it to 300; what you"
                                + " typed is still here.");
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
                        "likely",
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
        for (var name : List.of("count", "over", "most", "floor", "point", "points")) {
            values.put(name, 2);
        }
        return values;
    }

    private Risk raise(Optional<UserId> owner) {
        return desk.raise(
                SampleWorld.atlas(),
                Risk.Kind.RISK,
                new RiskEntry(
                        Text.of("Vendor <@channel> *slips*"),
                        4,
                        3,
                        Text.of(""),
                        owner,
                        Optional.empty(),
                        Optional.empty()),
                SampleWorld.TOM,
                new EventId("e1"),
                NOW);
    }

    private RegisterEntries entries(FormValues values, Predicate<UserId> members) {
        var reader = new EntryReader(values, phrases, SampleWorld.THURSDAY, members);
        return new RegisterEntries(reader, phrases);
    }

    private static FormValues filled(List<FormField> fields) {
        var values = new HashMap<String, List<String>>();
        fields.forEach(field -> values.put(field.id(), field.initial()));
        return new FormValues(values);
    }

    private static String text(ChatMessage message) {
        return message.toString();
    }

    private static List<String> actions(ChatMessage message) {
        return message.blocks().stream()
                .flatMap(block ->
                        block instanceof Block.Buttons(var buttons)
                                ? buttons.stream()
                                : Stream.empty())
                .map(Block.Button::action)
                .map(ActionId::verb)
                .toList();
    }
}
