package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Composes a day's prompt from what is stored now; again and again, as people answer. */
final class DayMessages {
    private final PromptCards cards;
    private final DueToday due;

    DayMessages(PromptCards cards, DueToday due) {
        this.cards = cards;
        this.due = due;
    }

    /** As the person may see it at this moment; empty when nothing of it exists any more. */
    Optional<ChatMessage> of(PromptDay day, Addressee to, Instant now) {
        return of(cards.of(day, now), day, to);
    }

    /**
     * For the outbox, which keeps what it sends: it says nothing of answers without a name, else it
     * would tell for good who has given one.
     */
    Optional<ChatMessage> kept(PromptDay day, Addressee to, Instant now) {
        var blind = cards.of(day, now).stream().map(PromptCard::blind).toList();
        return of(blind, day, to);
    }

    private Optional<ChatMessage> of(List<PromptCard> all, PromptDay day, Addressee to) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new PromptMessages(to).prompt(all, due.of(day, to.phrases())));
    }
}
