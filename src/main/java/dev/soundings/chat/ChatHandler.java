package dev.soundings.chat;

import java.util.Set;

/**
 * Owns one or more features: the commands of that noun and the buttons, choices, forms and
 * shortcuts whose action begins with that word. It has about two seconds and answers with a value.
 */
public interface ChatHandler {
    Set<String> features();

    ChatReply handle(ChatEvent event);

    /**
     * Whether the handler's own write remembers the event, so that the inbox need not: true for
     * answers, where the acknowledgement waits for one write only.
     */
    default boolean remembersEvents() {
        return false;
    }
}
