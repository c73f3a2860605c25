package dev.soundings.prompt;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.register.Entry;
import dev.soundings.register.Risk;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.List;

/** The reviews that ride along with a prompt: same, up, down or gone, by one tap. */
final class ReviewBlocks {
    private static final int MOST = 3;
    private static final int LONGEST_TITLE = 150;

    private final Phrases phrases;

    ReviewBlocks(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Block> of(List<Entry<Risk>> due) {
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
                                    button(risk, "review", ":same", PromptText.REVIEW_SAME),
                                    button(risk, "review", ":up", PromptText.REVIEW_UP),
                                    button(risk, "review", ":down", PromptText.REVIEW_DOWN),
                                    button(risk, "close", "", PromptText.REVIEW_OVER))));
        }
        return blocks;
    }

    private Button button(Entry<Risk> risk, String verb, String word, PromptText label) {
        return Button.plain(
                ActionId.of(risk.kind().noun(), verb, risk.id() + word), phrases.say(label));
    }
}
