package dev.soundings.prompt;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.register.RegisterActions;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskDesk.Review;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The reviews that ride along with a prompt: same, up, down or gone, by one tap. */
final class ReviewBlocks {
    private static final int MOST = 3;
    private static final int LONGEST_TITLE = 150;

    private final Phrases phrases;

    ReviewBlocks(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Block> of(List<Risk> due) {
        var blocks = new ArrayList<Block>();
        for (var risk : due.stream().limit(MOST).toList()) {
            blocks.add(
                    new Block.Paragraph(
                            Sentence.of(
                                    phrases,
                                    PromptText.REVIEW,
                                    "title",
                                    new Span.Text(
                                            Shortened.to(
                                                    LONGEST_TITLE,
                                                    risk.title().words().orElse(risk.label()))))));
            blocks.add(
                    new Block.Buttons(
                            List.of(
                                    review(risk, Review.SAME, PromptText.REVIEW_SAME),
                                    review(risk, Review.UP, PromptText.REVIEW_UP),
                                    review(risk, Review.DOWN, PromptText.REVIEW_DOWN),
                                    Button.plain(
                                            ActionId.of(
                                                    RegisterActions.RISK,
                                                    RegisterActions.CLOSE,
                                                    risk.id().value()),
                                            phrases.say(PromptText.REVIEW_OVER)))));
        }
        return blocks;
    }

    private Button review(Risk risk, Review review, PromptText label) {
        return Button.plain(
                ActionId.of(
                        RegisterActions.RISK,
                        RegisterActions.REVIEW,
                        risk.id() + ":" + review.name().toLowerCase(Locale.ROOT)),
                phrases.say(label));
    }
}
