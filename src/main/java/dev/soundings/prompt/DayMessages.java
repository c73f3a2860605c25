package dev.soundings.prompt;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.register.ActionLists;
import dev.soundings.register.Actions;
import dev.soundings.register.Risks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Composes a day's prompt from what is stored now; again and again, as people answer. */
final class DayMessages {
    private final PromptCards cards;
    private final Risks risks;
    private final Actions actions;

    DayMessages(PromptCards cards, Risks risks, Actions actions) {
        this.cards = cards;
        this.risks = risks;
        this.actions = actions;
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
        var reviews = risks.dueForReview(day.workspace(), day.person(), day.date());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new PromptMessages(to).prompt(all, reviews, promised(day, to)));
    }

    /** What should be done by that day, as its person promised. */
    private List<Block> promised(PromptDay day, Addressee to) {
        return new ActionLists(to.phrases(), day.date())
                .promised(actions.openOf(day.workspace(), day.person()));
    }
}
