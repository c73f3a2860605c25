package dev.soundings.prompt;

import static java.util.Comparator.comparing;

import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.Option;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.checkin.QuestionSet.Item;
import dev.soundings.checkin.SetEffort;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One card: what is asked and what for, until when, who will read it, and the ways to answer. */
final class CardBlocks {
    private static final int LONGEST_QUOTE = 200;

    private final Addressee to;

    CardBlocks(Addressee to) {
        this.to = to;
    }

    /** Hidden while a question measures what the card would tell. */
    List<Block> why(List<PromptCard> ofProject) {
        var first = ofProject.getFirst();
        boolean hidden =
                ofProject.stream().anyMatch(one -> one.asked().hidesCard() && !one.isAnswered());
        var project = first.asked().project();
        var blocks = new ArrayList<Block>();
        if (first.first() && !first.isAnswered()) {
            blocks.add(
                    paragraph(
                            PromptText.FIRST,
                            "owner",
                            new Span.Mention(project.owner()),
                            "project",
                            project.name()));
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
                                        .thenComparing(card -> card.invitation().closesAt()))
                        .orElseThrow();
        return Sentence.of(
                to.phrases(),
                earliest.isAnswered() ? PromptText.LINE_ANSWERED : PromptText.LINE_OPEN,
                "project",
                new Span.Strong(earliest.asked().project().name()),
                "when",
                closes(earliest));
    }

    Span closes(PromptCard card) {
        return new Span.Moment(
                card.invitation().closesAt(), to.zone(), Span.Moment.Shape.DAY_AND_TIME);
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
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(facts(card)));
        if (card.anonymousGiven()) {
            blocks.add(paragraph(PromptText.ANONYMOUS_IN));
        }
        blocks.addAll(last(card));
        blocks.addAll(new TapBlocks(to).of(card));
        blocks.add(new Block.Buttons(ways(card)));
        return blocks;
    }

    private List<Span> facts(PromptCard card) {
        var facts = new ArrayList<Span>();
        if (card.late()) {
            facts.addAll(Sentence.of(to.phrases(), PromptText.OUT_LATE));
            facts.add(new Span.Text(" "));
        }
        facts.addAll(
                switch (card.window()) {
                    case LATE -> Sentence.of(to.phrases(), PromptText.CLOSED_LATE);
                    case CLOSED -> Sentence.of(to.phrases(), PromptText.CLOSED_NOW);
                    case NOT_YET, EARLY, ON_TIME ->
                            Sentence.of(
                                    to.phrases(),
                                    PromptText.CLOSES,
                                    "when",
                                    closes(card),
                                    "minutes",
                                    minutes(card));
                });
        facts.add(new Span.Text(" "));
        facts.addAll(readers(card));
        return facts;
    }

    /** Said before anything is typed. */
    List<Span> readers(PromptCard card) {
        var asked = card.asked();
        if (asked.named().isEmpty()) {
            return Sentence.of(
                    to.phrases(),
                    PromptText.SEEN_ANONYMOUS,
                    "invited",
                    asked.round().invited(),
                    "floor",
                    CheckIn.ANONYMOUS_FLOOR);
        }
        var readers =
                new ArrayList<>(
                        Sentence.of(
                                to.phrases(),
                                asked.round().sharing() == Sharing.OWNER_ONLY
                                        ? PromptText.SEEN_BY_OWNER
                                        : PromptText.SEEN_NAMED,
                                "owner",
                                new Span.Mention(asked.project().owner())));
        if (!asked.anonymous().isEmpty()) {
            readers.add(new Span.Text(" "));
            readers.addAll(
                    Sentence.of(
                            to.phrases(),
                            PromptText.SEEN_PARTLY_ANONYMOUS,
                            "invited",
                            asked.round().invited(),
                            "floor",
                            CheckIn.ANONYMOUS_FLOOR));
        }
        return readers;
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

    private static int minutes(PromptCard card) {
        var asked = card.asked();
        if (asked.questions().isEmpty()) {
            return 1;
        }
        var own =
                new QuestionSet(
                        asked.set().name(),
                        asked.set().version(),
                        asked.set().title(),
                        List.of(new Item.Fixed(asked.questions())));
        return (int) Math.max(1, SetEffort.of(own).expected().plusSeconds(29).toMinutes());
    }

    private Block.Paragraph paragraph(PromptText text, Object... values) {
        return new Block.Paragraph(Sentence.of(to.phrases(), text, values));
    }

    private String say(PromptText text, Object... values) {
        return to.phrases().say(text, values);
    }
}
