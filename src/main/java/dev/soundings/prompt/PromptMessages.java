package dev.soundings.prompt;

import static java.util.Comparator.comparing;

import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Sentence;
import dev.soundings.project.Project;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person reads when they are asked: one card for each project, or a list of them where there
 * are more than three.
 */
final class PromptMessages {
    private static final int MOST_CARDS = 3;

    private final Addressee to;
    private final CardBlocks card;

    PromptMessages(Addressee to) {
        this.to = to;
        this.card = new CardBlocks(to);
    }

    /** A list answers nothing in itself: each of its cards is opened by itself. */
    static boolean isList(int cards) {
        return cards > MOST_CARDS;
    }

    /**
     * @param due reviews and promises of this person; they ride along
     */
    ChatMessage prompt(List<PromptCard> cards, List<Block> due) {
        var blocks = new ArrayList<Block>();
        if (isList(cards.size())) {
            blocks.addAll(list(cards));
        } else {
            blocks.addAll(inFull(cards));
        }
        blocks.addAll(new FirstBlocks(to.phrases()).ways(cards));
        blocks.addAll(due);
        cards.stream()
                .filter(one -> !one.isAnswered() && !one.hasLeft())
                .filter(one -> one.window().takesAnswers())
                .findFirst()
                .ifPresent(open -> blocks.add(card.later(open)));
        return new ChatMessage(headline(cards), blocks);
    }

    /** One card by itself, for a private answer. */
    ChatMessage alone(PromptCard one) {
        return new ChatMessage(headline(List.of(one)), inFull(List.of(one)));
    }

    /** The reminder: what is still open, in a line each. */
    ChatMessage nudge(List<PromptCard> open) {
        var blocks = new ArrayList<Block>();
        for (var one : open) {
            boolean only =
                    open.stream().filter(other -> isOf(other, one.asked().project())).count() == 1;
            blocks.add(
                    new Block.Paragraph(
                            Sentence.of(
                                    to.phrases(),
                                    only ? PromptText.NUDGE : PromptText.NUDGE_OF_SEVERAL,
                                    "project",
                                    one.asked().project().name(),
                                    "set",
                                    one.asked().set().title().in(to.phrases().locale()),
                                    "when",
                                    new CardFacts(to).closes(one))));
            blocks.add(
                    new Block.Buttons(
                            List.of(
                                    Button.primary(
                                            one.action(Answers.OPEN), say(PromptText.ANSWER)),
                                    Button.plain(
                                            one.action(Answers.SAME),
                                            say(PromptText.NOTHING_CHANGED)),
                                    Button.plain(one.action(Answers.SKIP), say(PromptText.SKIP)),
                                    Button.plain(
                                            one.action(Answers.AWAY),
                                            say(PromptText.I_WAS_AWAY)))));
        }
        blocks.add(new Block.Footnote(Sentence.of(to.phrases(), PromptText.NUDGE_ONCE)));
        var headline =
                to.phrases()
                        .say(
                                PromptText.NUDGE_HEADLINE,
                                "project",
                                open.getFirst().asked().project().name(),
                                "count",
                                open.size());
        return new ChatMessage(ChatMessage.shortened(headline), blocks);
    }

    private List<Block> inFull(List<PromptCard> cards) {
        var blocks = new ArrayList<Block>();
        for (var project : projects(cards)) {
            var ofProject = of(project, cards);
            if (!blocks.isEmpty()) {
                blocks.add(new Block.Divider());
            }
            blocks.add(new Block.Heading(say(PromptText.HEADING, "project", project.name())));
            blocks.addAll(card.why(ofProject));
            for (var one : ofProject) {
                blocks.addAll(card.of(one, ofProject.size() > 1));
            }
        }
        return blocks;
    }

    private List<Block> list(List<PromptCard> cards) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(headline(cards)));
        for (var project : projects(cards)) {
            var ofProject = of(project, cards);
            blocks.add(new Block.Paragraph(card.line(ofProject)));
            var ways =
                    ofProject.stream()
                            .filter(one -> one.isAnswered() || !one.isOver())
                            .limit(Denominator.BUTTONS)
                            .map(one -> open(one, ofProject.size() > 1))
                            .toList();
            if (!ways.isEmpty()) {
                blocks.add(new Block.Buttons(ways));
            }
        }
        return blocks;
    }

    private Button open(PromptCard one, boolean amongOthers) {
        var label =
                amongOthers
                        ? one.asked().set().title().in(to.phrases().locale())
                        : say(PromptText.OPEN);
        var action = one.action(Answers.MORE);
        return one.isAnswered()
                ? Button.plain(action, Shortened.to(Denominator.LABEL, label))
                : Button.primary(action, Shortened.to(Denominator.LABEL, label));
    }

    private String headline(List<PromptCard> cards) {
        var projects = cards.stream().map(one -> one.asked().project().name()).distinct().toList();
        return ChatMessage.shortened(
                say(
                        PromptText.HEADLINE,
                        "count",
                        projects.size(),
                        "project",
                        projects.getFirst(),
                        "second",
                        projects.getLast()));
    }

    private static List<Project> projects(List<PromptCard> cards) {
        return cards.stream().map(one -> one.asked().project()).distinct().toList();
    }

    /** What is asked before the purpose is read comes first. */
    private static List<PromptCard> of(Project project, List<PromptCard> cards) {
        return cards.stream()
                .filter(one -> isOf(one, project))
                .sorted(comparing(one -> !one.asked().hidesCard()))
                .toList();
    }

    private static boolean isOf(PromptCard one, Project project) {
        return one.asked().project().id().equals(project.id());
    }

    private String say(PromptText text, Object... values) {
        return to.phrases().say(text, values);
    }
}
