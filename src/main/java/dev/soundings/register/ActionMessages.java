package dev.soundings.register;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.Phrases;
import dev.soundings.workspace.Shortened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An action as a message: its card with its buttons, and what was noted about it. */
public final class ActionMessages {
    private final Phrases phrases;
    private final ActionLines lines;
    private final ActionButtons buttons;

    /**
     * @param today where the reader is: what was due before it is late
     */
    public ActionMessages(Phrases phrases, LocalDate today) {
        this.phrases = phrases;
        lines = new ActionLines(phrases, today);
        buttons = new ActionButtons(phrases, today);
    }

    /**
     * @param mayChange whether the buttons that change it are shown
     */
    public ChatMessage card(Action action, UserId reader, boolean mayChange) {
        var whole =
                phrases.say(
                        ActionText.HEADLINE, "label", action.label(), "what", lines.whole(action));
        var headline = Shortened.to(Denominator.HEADING, whole);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(headline));
        if (!headline.equals(whole)) {
            blocks.add(paragraph(lines.whole(action)));
        }
        blocks.add(new Block.Fields(lines.facts(action)));
        var possible = buttons.of(action, reader, mayChange);
        if (!possible.isEmpty()) {
            blocks.add(new Block.Buttons(possible));
        }
        return new ChatMessage(headline, blocks);
    }

    /** It was put off. */
    public ChatMessage moved(Action action) {
        var day = action.dueOn().map(lines::day).orElseThrow();
        var words =
                phrases.say(
                        ActionText.MOVED,
                        "label",
                        action.label(),
                        "day",
                        day,
                        "what",
                        lines.what(action));
        return new ChatMessage(
                ChatMessage.shortened(words),
                List.of(paragraph(words), new Block.Buttons(buttons.moved(action))));
    }

    /** It is done or dropped, on the word of {@code by}. */
    public ChatMessage ended(Action action, UserId by) {
        var text =
                action.state() == Action.State.DONE
                        ? ActionText.NOTED_DONE
                        : ActionText.NOTED_DROPPED;
        var words = phrases.say(text, "label", action.label(), "what", lines.what(action));
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(words));
        if (!action.isAmongOneself(by)) {
            blocks.add(new Block.Footnote(Sentence.of(phrases, ActionText.HEARD_BY_OTHERS)));
        }
        return new ChatMessage(ChatMessage.shortened(words), blocks);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Span.Text(words)));
    }
}
