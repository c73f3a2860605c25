package dev.soundings.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.EventId;
import dev.soundings.chat.Span;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

class ActionMessagesTest {
    private static final Instant NOW = Instant.parse("2027-02-11T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

    private final Phrases phrases = new Wording().in(Locale.ENGLISH);
    private final ActionMessages messages = new ActionMessages(phrases, TODAY);
    private final ActionLists lists = new ActionLists(phrases, TODAY);
    private final InMemoryActions actions = new InMemoryActions();
    private final ActionDesk desk = RegisterFixtures.desk(actions);
    private int added;

    @Test
    void asksWhoeverIsAskedBeforeAnythingElse() {
        var action = add("Call the vendor", Optional.of(TODAY));

        assertThat(buttons(messages.card(action, SampleWorld.LEE, true)))
                .containsExactly("I take it", "Not me");
        assertThat(buttons(messages.card(action, SampleWorld.LEE, false)))
                .containsExactly("I take it", "Not me");
        assertThat(buttons(messages.card(action, SampleWorld.PRIYA, true)))
                .containsExactly("Done", "Change", "Drop");
        assertThat(buttons(messages.card(action, SampleWorld.TOM, false))).isEmpty();
    }

    @Test
    void showsAndTellsAllWordsOfALongOne() {
        var words = "call the vendor ".repeat(18).strip();
        var action = add(words, Optional.of(TODAY));

        var card = messages.card(action, SampleWorld.PRIYA, true);
        var news = RegisterFixtures.outcomes(new InMemoryRisks(), actions).untold();

        assertThat(card.headline()).endsWith("…");
        assertThat(card.blocks()).contains(new Block.Paragraph(List.of(new Span.Text(words))));
        assertThat(new ActionNews(phrases).of(news.getFirst()).toString()).contains(words);
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

        var asked = lists.promised(due).toString();

        assertThat(asked).contains("First", "Second", "Third", "and one more", "/action done");
        assertThat(asked).doesNotContain("Fourth", "Not due");
        assertThat(asked.indexOf("First")).isLessThan(asked.indexOf("Second"));
    }

    @Test
    void listsAtMostTwelveAndSaysHowToOpenTheRest() {
        for (int i = 0; i < 15; i++) {
            add("Number " + i, Optional.empty());
        }

        var list =
                lists.sharedList(
                        SampleWorld.atlas(),
                        actions.ofProject(SampleWorld.ROOM, SampleWorld.atlas().id()));

        assertThat(list.toString())
                .contains("and 3 more: A-13, A-14, A-15. To open one, type ", "/action show A-13");
    }

    private Action taken(String what, LocalDate due) {
        var asked = add(what, Optional.of(due));
        desk.accept(SampleWorld.ROOM, asked.id(), SampleWorld.LEE, NOW);
        return actions.find(SampleWorld.ROOM, asked.id()).orElseThrow();
    }

    private Action add(String what, Optional<LocalDate> due) {
        return desk.add(
                SampleWorld.atlas(),
                new ActionEntry(Text.of(what), Optional.of(SampleWorld.LEE), due),
                SampleWorld.PRIYA,
                new EventId("e" + added++),
                NOW);
    }

    private static List<String> buttons(ChatMessage message) {
        return message.blocks().stream()
                .flatMap(block ->
                        block instanceof Block.Buttons(var buttons)
                                ? buttons.stream().map(Block.Button::label)
                                : Stream.<String>empty())
                .toList();
    }
}
