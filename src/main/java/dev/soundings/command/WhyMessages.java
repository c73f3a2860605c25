package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.WhyText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A why card, and how it came to be what it is. */
final class WhyMessages {
    private static final int LONGEST_IN_HISTORY = 200;
    private static final int MOST_VERSIONS = 10;

    /** Four of them fit into one list, whatever a card was written with. */
    private static final int LONGEST_LINE = 650;

    private final Caller caller;

    WhyMessages(Caller caller) {
        this.caller = caller;
    }

    ChatMessage card(Project project, WhyCard card, boolean mayChange) {
        var title = caller.say(WhyText.CARD, "project", project.name());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(title));
        blocks.add(
                new Block.Quote(
                        List.of(new Span.Text(Shortened.to(LONGEST_LINE, words(card.purpose()))))));
        var rest = new ArrayList<List<Span>>();
        rest.add(line(WhyText.MEASURE, card.measure().map(WhyMessages::words).orElse(notKnown())));
        add(rest, WhyText.PROBLEM, Optional.of(card.problem()));
        add(rest, WhyText.BENEFITS, Optional.of(card.whoBenefits()));
        add(rest, WhyText.PRIORITY, card.priority());
        blocks.add(new Block.Bullets(rest));
        blocks.add(new Block.Footnote(version(card)));
        if (mayChange) {
            var edit =
                    Block.Button.plain(
                            ActionId.of("why", "edit", project.id().value()),
                            caller.say(WhyText.EDIT));
            blocks.add(new Block.Buttons(List.of(edit)));
        }
        return new ChatMessage(title, blocks);
    }

    /** The newest first. */
    ChatMessage history(Project project) {
        var title = caller.say(WhyText.HISTORY, "project", project.name());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(title));
        project.cards().reversed().stream()
                .limit(MOST_VERSIONS)
                .map(card -> new Block.Paragraph(item(card)))
                .forEach(blocks::add);
        return new ChatMessage(title, blocks);
    }

    String notKnown() {
        return caller.say(WhyText.NOT_KNOWN_YET);
    }

    private List<Span> item(WhyCard card) {
        var item =
                Sentence.of(
                        caller.phrases(),
                        WhyText.HISTORY_ITEM,
                        "version",
                        card.version(),
                        "who",
                        new Span.Mention(card.changedBy()),
                        "when",
                        when(card),
                        "purpose",
                        new Span.Text(Shortened.to(LONGEST_IN_HISTORY, words(card.purpose()))));
        if (card.changeReason().isBlank()) {
            return item;
        }
        var spans = new ArrayList<>(item);
        spans.addAll(
                Sentence.of(
                        caller.phrases(),
                        WhyText.HISTORY_REASON,
                        "reason",
                        new Span.Text(
                                Shortened.to(LONGEST_IN_HISTORY, words(card.changeReason())))));
        return spans;
    }

    private List<Span> version(WhyCard card) {
        return Sentence.of(
                caller.phrases(),
                WhyText.VERSION,
                "version",
                card.version(),
                "who",
                new Span.Mention(card.changedBy()),
                "when",
                when(card));
    }

    private String when(WhyCard card) {
        return new DayMessages(caller).day(LocalDate.ofInstant(card.changedAt(), caller.zone()));
    }

    private void add(List<List<Span>> lines, WhyText label, Optional<Text> text) {
        text.filter(given -> !given.isBlank())
                .ifPresent(given -> lines.add(line(label, words(given))));
    }

    private List<Span> line(WhyText label, String words) {
        return List.of(
                new Span.Strong(caller.say(label)),
                new Span.Text(" "),
                new Span.Text(Shortened.to(LONGEST_LINE, words)));
    }

    private static String words(Text text) {
        return text.words().orElse("…");
    }
}
