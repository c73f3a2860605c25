package dev.soundings.prompt;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Span;
import dev.soundings.wording.PromptText;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code Is it 9:04 for you? [Yes] [No]} below the first answers of somebody whose zone no platform
 * tells, until it is known. The answer belongs to {@code /soundings settings}.
 */
final class ZoneQuestion {
    private ZoneQuestion() {}

    static ChatMessage below(ChatMessage card, Addressee to, Instant now) {
        if (to.person().zone().isPresent()) {
            return card;
        }
        var phrases = to.phrases();
        var time = DateTimeFormatter.ofPattern("H:mm", phrases.locale()).format(to.timeOf(now));
        var blocks = new ArrayList<>(card.blocks());
        blocks.add(new Block.Divider());
        blocks.add(
                new Block.Paragraph(
                        List.of(
                                new Span.Text(
                                        phrases.say(PromptText.ZONE_QUESTION, "time", time)))));
        blocks.add(
                new Block.Buttons(
                        List.of(
                                Button.plain(
                                        settings(to.zone().getId()),
                                        phrases.say(PromptText.ZONE_YES)),
                                Button.plain(settings("hour"), phrases.say(PromptText.ZONE_NO)))));
        return new ChatMessage(card.headline(), blocks);
    }

    private static ActionId settings(String what) {
        return ActionId.of("soundings", "settings", what);
    }
}
