package dev.soundings.prompt;

import dev.soundings.chat.Block;
import dev.soundings.register.ActionLists;
import dev.soundings.register.Actions;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.DecisionMessages;
import dev.soundings.register.Decisions;
import dev.soundings.register.Risks;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;

/**
 * What the register wants of a person on the day of their prompt: it rides along, and is never a
 * message of its own.
 */
final class DueToday {
    private static final int MOST_DECISIONS = 3;

    private final Risks risks;
    private final Decisions decisions;
    private final Actions actions;
    private final CurrentEntries current;

    DueToday(Risks risks, Decisions decisions, Actions actions, CurrentEntries current) {
        this.risks = risks;
        this.decisions = decisions;
        this.actions = actions;
        this.current = current;
    }

    List<Block> of(PromptDay day, Phrases phrases) {
        var blocks =
                new ArrayList<>(
                        new ReviewBlocks(phrases)
                                .of(
                                        current.among(
                                                risks.dueForReview(
                                                        day.workspace(),
                                                        day.person(),
                                                        day.date()))));
        current.among(decisions.dueForRevisit(day.workspace(), day.person(), day.date())).stream()
                .limit(MOST_DECISIONS)
                .map(new DecisionMessages(phrases)::question)
                .forEach(blocks::addAll);
        blocks.addAll(
                new ActionLists(phrases, day.date())
                        .promised(current.among(actions.openOf(day.workspace(), day.person()))));
        return blocks;
    }
}
