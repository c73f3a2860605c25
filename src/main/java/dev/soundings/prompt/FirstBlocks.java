package dev.soundings.prompt;

import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What only the first prompt of a project has: who added the person and what for, how often they
 * will be asked, and the way out.
 */
final class FirstBlocks {
    private static final int LONGEST_MEASURE = 80;

    private final Phrases phrases;

    FirstBlocks(Phrases phrases) {
        this.phrases = phrases;
    }

    /** With what is to be reached in brackets, unless a question measures who knows that. */
    Block added(Project project, boolean hidden) {
        var measure =
                project.why()
                        .flatMap(WhyCard::measure)
                        .flatMap(Text::words)
                        .filter(words -> !hidden)
                        .map(words -> Shortened.to(LONGEST_MEASURE, words));
        return new Block.Paragraph(
                Sentence.of(
                        phrases,
                        measure.isPresent() ? PromptText.FIRST_MEASURED : PromptText.FIRST,
                        "owner",
                        new Span.Mention(project.owner()),
                        "project",
                        project.name(),
                        "measure",
                        measure.orElse("")));
    }

    /** Below all cards; one way out for each project. */
    List<Block> ways(List<PromptCard> cards) {
        if (cards.stream().noneMatch(card -> card.first() && !card.isAnswered())) {
            return List.of();
        }
        Map<ProjectId, PromptCard> leaving = new LinkedHashMap<>();
        cards.stream()
                .filter(PromptCard::mayLeave)
                .forEach(card -> leaving.putIfAbsent(card.asked().project().id(), card));
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Block.Footnote(
                        Sentence.of(
                                phrases,
                                PromptText.FIRST_EVER,
                                "leave",
                                leaving.isEmpty() ? "no" : "yes")));
        if (!leaving.isEmpty()) {
            blocks.add(
                    new Block.Buttons(
                            leaving.values().stream()
                                    .limit(Denominator.BUTTONS)
                                    .map(this::leave)
                                    .toList()));
        }
        return blocks;
    }

    /** Asks back before it does, where a platform can. */
    private Button leave(PromptCard card) {
        var name = card.asked().project().name();
        return new Button(
                card.action(Answers.LEAVE),
                Shortened.to(Denominator.LABEL, phrases.say(PromptText.LEAVE, "project", name)),
                Button.Style.PLAIN,
                Optional.of(phrases.say(PromptText.LEAVE_CONFIRM, "project", name)));
    }
}
