package dev.soundings.prompt;

import static java.util.Comparator.comparing;

import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.Option;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One card: what is asked and what for, its {@link CardFacts}, and the ways to answer. */
final class CardBlocks {
    private static final int LONGEST_QUOTE = 200;

    private final Addressee to;
    private final CardFacts facts;

    CardBlocks(Addressee to) {
        this.to = to;
        facts = new CardFacts(to);
    }

    /** Hidden while a question measures what the card would tell. */
    List<Block> why(List<PromptCard> ofProject) {
        var first = ofProject.getFirst();
        boolean hidden =
                ofProject.stream().anyMatch(one -> one.asked().hidesCard() && !one.isAnswered());
        var project = first.asked().project();
        var blocks = new ArrayList<Block>();
        if (first.first() && !first.isAnswered()) {
            blocks.add(new FirstBlocks(to.phrases()).added(project, hidden));
        }
        if (!hidden) {
            project.why()
                    .map(WhyCard::purpose)
                    .flatMap(Text::words)
                    .map(words -> Shortened.to(LONGEST_QUOTE, words))
                    .ifPresent(purpose -> blocks.add(why(project, purpose)));
        }
        return blocks;
    }

    List<Block> of(PromptCard card, boolean amongOthers) {
        var blocks = new ArrayList<Block>();
        if (amongOthers) {
            blocks.add(
                    new Block.Paragraph(
                            List.of(
                                    new Span.Strong(
                                            card.asked()
                                                    .set()
                                                    .title()
                                                    .in(to.phrases().locale())))));
        }
        blocks.addAll(card.isAnswered() ? new SaidBlocks(to).of(card) : open(card));
        return blocks;
    }

    /** {@code Atlas migration: closes Thu 17:00}, of what is open the earliest. */
    List<Span> line(List<PromptCard> ofProject) {
        var earliest =
                ofProject.stream()
                        .min(
                                comparing(PromptCard::isAnswered)
                                        .thenComparing(PromptCard::isOver)
                                        .thenComparing(card -> card.invitation().closesAt()))
                        .orElseThrow();
        return Sentence.of(
                to.phrases(),
                line(earliest),
                "project",
                new Span.Strong(earliest.asked().project().name()),
                "when",
                facts.closes(earliest));
    }

    private static PromptText line(PromptCard card) {
        if (card.isAnswered()) {
            return PromptText.LINE_ANSWERED;
        }
        return switch (card.window()) {
            case NOT_YET, EARLY, ON_TIME -> PromptText.LINE_OPEN;
            case LATE -> PromptText.LINE_LATE;
            case CLOSED -> PromptText.LINE_OVER;
        };
    }

    Block later(PromptCard card) {
        var options = new ArrayList<Option>();
        for (var choice : LaterChoice.values()) {
            options.add(
                    Option.of(
                            choice.name().toLowerCase(Locale.ROOT),
                            say(PromptText.LATER_CHOICE, "choice", choice.name())));
        }
        return new Block.Choices(
                card.action(Answers.LATER), say(PromptText.LATER), options, List.of(), false);
    }

    private List<Block> open(PromptCard card) {
        if (card.hasLeft()) {
            return List.of(paragraph(PromptText.HAS_LEFT));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(facts.of(card)));
        if (card.anonymousGiven()) {
            blocks.add(paragraph(PromptText.ANONYMOUS_IN));
        }
        if (card.isOver()) {
            return blocks;
        }
        blocks.addAll(last(card));
        blocks.addAll(new TapBlocks(to).of(card));
        blocks.add(new Block.Buttons(ways(card)));
        return blocks;
    }

    private List<Block> last(PromptCard card) {
        return card.last()
                .flatMap(last -> last.words().words())
                .map(words ->
                        List.<Block>of(
                                paragraph(
                                        PromptText.LAST_TIME,
                                        "words",
                                        new Span.Text(Shortened.to(LONGEST_QUOTE, words))),
                                new Block.Buttons(
                                        List.of(
                                                carried(card, "still", PromptText.STILL),
                                                carried(card, "better", PromptText.BETTER),
                                                carried(card, "solved", PromptText.SOLVED)))))
                .orElse(List.of());
    }

    private Button carried(PromptCard card, String how, PromptText label) {
        return Button.plain(card.action(Answers.CARRIED, how), say(label));
    }

    private List<Button> ways(PromptCard card) {
        return List.of(
                Button.primary(card.action(Answers.OPEN), say(PromptText.ANSWER)),
                Button.plain(card.action(Answers.SAME), say(PromptText.NOTHING_CHANGED)),
                Button.plain(card.action(Answers.PRIVATE), say(PromptText.RAISE_PRIVATELY)),
                Button.plain(card.action(Answers.SKIP), say(PromptText.SKIP)));
    }

    private Block why(Project project, String purpose) {
        return project.sponsor()
                .map(sponsor ->
                        paragraph(
                                PromptText.WHY_SPONSORED,
                                "purpose",
                                new Span.Text(purpose),
                                "sponsor",
                                new Span.Mention(sponsor)))
                .orElseGet(() -> paragraph(PromptText.WHY, "purpose", new Span.Text(purpose)));
    }

    private Block.Paragraph paragraph(PromptText text, Object... values) {
        return new Block.Paragraph(Sentence.of(to.phrases(), text, values));
    }

    private String say(PromptText text, Object... values) {
        return to.phrases().say(text, values);
    }
}
