package dev.soundings.discord;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What buttons ask before they act. Discord's buttons cannot ask, so the question is put by a note
 * of ours when one is pressed; after a restart it is asked in fewer words.
 */
final class Questions {
    private static final int MOST = 5_000;

    private final Map<ActionId, String> questions = new LinkedHashMap<>();

    synchronized void remember(ChatMessage message) {
        for (var block : message.blocks()) {
            if (block instanceof Block.Buttons(var buttons)) {
                buttons.forEach(button ->
                        button.confirm()
                                .ifPresent(question -> questions.put(button.action(), question)));
            }
        }
        while (questions.size() > MOST) {
            questions.remove(questions.keySet().iterator().next());
        }
    }

    synchronized Optional<String> of(ActionId action) {
        return Optional.ofNullable(questions.get(action));
    }
}
