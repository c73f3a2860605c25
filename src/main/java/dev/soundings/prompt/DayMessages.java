package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.register.Risks;

import java.time.Instant;
import java.util.Optional;

/** Composes a day's prompt from what is stored now; again and again, as people answer. */
final class DayMessages {
    private final PromptCards cards;
    private final Risks risks;

    DayMessages(PromptCards cards, Risks risks) {
        this.cards = cards;
        this.risks = risks;
    }

    /** Empty when nothing of it exists any more. */
    Optional<ChatMessage> of(PromptDay day, Addressee to, Instant now) {
        var all = cards.of(day, now);
        var reviews = risks.dueForReview(day.workspace(), day.person(), day.date());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new PromptMessages(to).prompt(all, reviews));
    }
}
