package dev.soundings.discord;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;
import dev.soundings.wording.DiscordText;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The private notes between the pieces of a form, as Discord opens no form from a form: {@code
 * There is more to ask. [Continue]}, {@code Not everything could be taken yet. [Fix it]}.
 */
final class Notes {
    /** Owned by nobody else: a press on it opens the next piece. */
    private static final String FEATURE = "form";

    private static final String NEXT = "next";

    private Notes() {}

    static ChatMessage more(String form, Phrases phrases) {
        return note(
                phrases.say(DiscordText.PAGE_KEPT), List.of(), form, DiscordText.CONTINUE, phrases);
    }

    static ChatMessage ready(String form, Phrases phrases) {
        return note(
                phrases.say(DiscordText.OPEN_FORM), List.of(), form, DiscordText.CONTINUE, phrases);
    }

    static ChatMessage problems(FormProgress failed, String form, Phrases phrases) {
        return note(
                phrases.say(DiscordText.PLEASE_FIX),
                DiscordForms.problems(failed, phrases),
                form,
                DiscordText.FIX_IT,
                phrases);
    }

    /** Which form a button of ours goes on with. */
    static Optional<String> form(ActionId action) {
        return action.feature().equals(FEATURE) ? Optional.of(action.argument()) : Optional.empty();
    }

    private static ChatMessage note(
            String words, List<String> problems, String form, DiscordText label, Phrases phrases) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(new Span.Text(words))));
        if (!problems.isEmpty()) {
            blocks.add(
                    new Block.Bullets(
                            problems.stream()
                                    .map(text -> List.<Span>of(new Span.Text(text)))
                                    .toList()));
        }
        blocks.add(
                new Block.Buttons(
                        List.of(
                                Button.primary(
                                        ActionId.of(FEATURE, NEXT, form), phrases.say(label)))));
        return new ChatMessage(ChatMessage.shortened(words), blocks);
    }
}
