package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RegisterText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Entries as messages, whatever their kind: the card, proposals, and news of an entry. */
public final class EntryMessages {
    private static final int MOST_PROPOSED = 5;
    private static final int LONGEST_TITLE = 240;
    private static final int LONGEST_NOTE = 1_000;

    private EntryMessages() {}

    /**
     * @param mayChange whether the buttons that change it are shown
     */
    public static <D extends Detail> ChatMessage card(
            Entry<D> entry, EntryView view, boolean mayChange) {
        return card(entry, view, entry.kind().buttons(entry, view, mayChange));
    }

    /** A title that the heading has no room for stands below it, whole. */
    static <D extends Detail> ChatMessage card(
            Entry<D> entry, EntryView view, List<Button> buttons) {
        var title = EntryWords.written(entry.title(), view.phrases());
        var whole =
                view.phrases()
                        .say(RegisterText.CARD_HEADLINE, "label", entry.label(), "title", title);
        var headline = Shortened.to(Denominator.HEADING, whole);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(headline));
        if (!headline.equals(whole)) {
            blocks.add(new Block.Paragraph(List.of(new Span.Text(title))));
        }
        blocks.addAll(entry.kind().card(entry, view));
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        return new ChatMessage(headline, blocks);
    }

    /** Those of its fields that have a word on a card, and who raised it. */
    static <D extends Detail> List<Block> facts(Entry<D> entry, EntryView view) {
        var facts = new ArrayList<Block.Fields.Field>();
        entry.kind().fields().forEach(field -> facts.addAll(field.fact(entry, view.phrases())));
        facts.add(
                EntryWords.person(
                        RegisterText.CARD_RAISED,
                        entry.raisedBy(),
                        RegisterText.CARD_WITHOUT_NAME,
                        view.phrases()));
        return List.of(new Block.Fields(facts));
    }

    /** In one line, with what the reader can answer: a review, or whether to own it. */
    public static <D extends Detail> List<Block> answerable(Entry<D> entry, EntryView view) {
        return List.of(
                new Block.Paragraph(entry.kind().line(entry, view)),
                new Block.Buttons(entry.kind().buttons(entry, view, false)));
    }

    /** Empty when nothing waits; in the order given, each with Keep, Change and Drop. */
    public static Optional<ChatMessage> proposals(
            List<? extends Entry<?>> entries, EntryView view) {
        return proposals(entries, view, entry -> EntrySteps.decisions(entry, view.phrases()));
    }

    /** The same below a list: what is done there shows in it. */
    static Optional<ChatMessage> listedProposals(List<? extends Entry<?>> entries, EntryView view) {
        return proposals(entries, view, entry -> EntrySteps.listed(entry, view.phrases()));
    }

    private static Optional<ChatMessage> proposals(
            List<? extends Entry<?>> entries,
            EntryView view,
            Function<Entry<?>, List<Button>> buttons) {
        var proposed = entries.stream().filter(Entry::isProposed).toList();
        if (proposed.isEmpty()) {
            return Optional.empty();
        }
        var headline = view.phrases().say(RegisterText.PROPOSED, "count", proposed.size());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(headline));
        proposed.stream()
                .collect(
                        Collectors.groupingBy(
                                entry -> entry.detail().getClass(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .forEach(ofKind ->
                        ofKind.stream()
                                .limit(MOST_PROPOSED)
                                .forEach(entry -> {
                                    blocks.add(new Block.Paragraph(line(entry, view)));
                                    blocks.add(new Block.Buttons(buttons.apply(entry)));
                                }));
        blocks.add(new Block.Footnote(Sentence.of(view.phrases(), RegisterText.PROPOSED_NOTE)));
        return Optional.of(new ChatMessage(headline, blocks));
    }

    /** A notice to one person; who is asked to own something can answer there. */
    public static ChatMessage news(Notification told, Phrases phrases) {
        return news(told.entry(), told.event(), phrases);
    }

    private static <D extends Detail> ChatMessage news(
            Entry<D> entry, HistoryEvent event, Phrases phrases) {
        var title = EntryWords.written(entry.title(), phrases);
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Paragraph(
                        Sentence.of(
                                phrases,
                                entry.kind().told(event),
                                "person",
                                event.by().<Object>map(Span.Mention::new).orElse(""),
                                "label",
                                entry.label(),
                                "title",
                                Shortened.to(LONGEST_TITLE, title),
                                "what",
                                title,
                                "state",
                                phrases.say(RegisterText.STATE, "state", entry.state().name()),
                                "due",
                                due(entry, phrases),
                                "command",
                                new Span.Code(
                                        "/%s edit %s"
                                                .formatted(entry.kind().noun(), entry.label())))));
        if (!event.note().isBlank()) {
            var note = Shortened.to(LONGEST_NOTE, EntryWords.written(event.note(), phrases));
            blocks.add(new Block.Paragraph(Sentence.of(phrases, RegisterText.NOTE, "note", note)));
        }
        if (event.type() == EventType.OWNER_ASKED) {
            blocks.add(new Block.Buttons(EntrySteps.ownership(entry, phrases)));
        }
        return new ChatMessage(
                phrases.say(RegisterText.TOLD_HEADLINE, "label", entry.label()), blocks);
    }

    private static String due(Entry<?> entry, Phrases phrases) {
        return entry.dueOn()
                .map(day -> LocalDays.print(day, phrases.locale()))
                .map(day -> phrases.say(ActionText.BY, "day", day))
                .orElse("");
    }

    private static <D extends Detail> List<Span> line(Entry<D> entry, EntryView view) {
        return entry.kind().line(entry, view);
    }
}
