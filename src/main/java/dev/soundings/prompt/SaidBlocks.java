package dev.soundings.prompt;

import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.checkin.Question;
import dev.soundings.response.Answer;
import dev.soundings.response.AnswerTexts;
import dev.soundings.response.AskedQuestions;
import dev.soundings.response.QuestionText;
import dev.soundings.response.Response.Named;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.List;

/** A card after answering: what was said in the person's own words, who reads it, the way back. */
final class SaidBlocks {
    private static final int LONGEST_ANSWER = 500;
    private static final int LONGEST_LABEL = 150;

    private final Addressee to;

    SaidBlocks(Addressee to) {
        this.to = to;
    }

    List<Block> of(PromptCard card) {
        var blocks = new ArrayList<Block>();
        card.response()
                .ifPresentOrElse(
                        response -> blocks.addAll(said(card, response)),
                        () -> blocks.add(paragraph(PromptText.SAID_ANONYMOUSLY)));
        if (card.response().isPresent() && card.anonymousGiven()) {
            blocks.add(new Block.Footnote(Sentence.of(to.phrases(), PromptText.ANONYMOUS_IN)));
        }
        var ways = ways(card);
        if (!ways.isEmpty()) {
            blocks.add(new Block.Buttons(ways));
        }
        return blocks;
    }

    private List<Block> said(PromptCard card, Named response) {
        return switch (response.kind()) {
            case NOTHING_CHANGED -> List.of(paragraph(PromptText.SAID_NOTHING_CHANGED));
            case SKIPPED -> List.of(paragraph(PromptText.SAID_SKIPPED));
            case UNDONE -> List.of();
            case ANSWERED -> answers(card, response);
        };
    }

    private List<Block> answers(PromptCard card, Named response) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                paragraph(
                        response.late()
                                ? PromptText.SAID_LATE
                                : response.revision() > 1
                                        ? PromptText.SAID_CHANGED
                                        : PromptText.SAID));
        for (var question : card.asked().named()) {
            var answer = response.answers().get(question.id());
            if (answer != null) {
                blocks.add(new Block.Quote(answer(card, question, answer)));
            }
        }
        if (response.answers().get(AskedQuestions.LAST_TIME)
                instanceof Answer.Picked(var picks, var other)) {
            blocks.add(
                    new Block.Paragraph(
                            Sentence.of(
                                    to.phrases(),
                                    PromptText.SAID_CARRIED,
                                    "how",
                                    String.join("", picks))));
        }
        var readers = new ArrayList<Span>(new CardFacts(to).readers(card));
        blocks.add(new Block.Footnote(readers));
        return blocks;
    }

    /** The question in short, and below it the answer. */
    private List<Span> answer(PromptCard card, Question question, Answer answer) {
        var label = QuestionText.of(question.ask().label(), card.asked(), to.phrases());
        var spans = new ArrayList<Span>();
        spans.add(new Span.Emphasis(Shortened.to(LONGEST_LABEL, label)));
        spans.add(new Span.Text("\n"));
        spans.addAll(AnswerTexts.spans(question, answer, LONGEST_ANSWER, to.phrases()));
        return spans;
    }

    /** Undo until the round closes; there is no way back from an anonymous answer. */
    private List<Button> ways(PromptCard card) {
        var ways = new ArrayList<Button>();
        if (card.response().isEmpty() || !card.window().takesAnswers()) {
            return ways;
        }
        ways.add(Button.plain(card.action(Answers.EDIT), to.phrases().say(PromptText.EDIT)));
        if (!card.asked().round().closed()) {
            ways.add(Button.plain(card.action(Answers.UNDO), to.phrases().say(PromptText.UNDO)));
        }
        return ways;
    }

    private Block.Paragraph paragraph(PromptText text) {
        return new Block.Paragraph(Sentence.of(to.phrases(), text));
    }
}
