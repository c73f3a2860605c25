package dev.soundings.discord;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Splitter;
import dev.soundings.wording.DiscordText;

import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.util.List;

/** A message as Discord takes it: whole where it fits, as most do, else in parts. */
final class InParts {
    private final Questions questions;
    private final DiscordRenderer renderer = new DiscordRenderer();
    private final Splitter splitter = new Splitter(new DiscordLimits());

    InParts(Questions questions) {
        this.questions = questions;
    }

    List<MessageCreateData> of(Deed deed, ChatMessage message) {
        questions.remember(message);
        var marks = Marks.of(deed.workspace());
        var whole = renderer.components(message);
        return DiscordLimits.fit(whole)
                ? List.of(DiscordRenderer.message(whole, marks))
                : splitter.split(message).stream()
                        .map(part -> renderer.render(part, marks))
                        .toList();
    }

    /** What is asked before a button acts. */
    MessageCreateData question(Deed deed, ActionId action) {
        var label = deed.from().label().orElseGet(action::verb);
        var question =
                questions
                        .of(action)
                        .orElseGet(() -> deed.phrases().say(DiscordText.ASK_AGAIN, "label", label));
        return renderer.question(question, label, action, Marks.of(deed.workspace()));
    }
}
