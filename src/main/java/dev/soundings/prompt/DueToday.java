package dev.soundings.prompt;

import dev.soundings.chat.Block;
import dev.soundings.register.ActionKind;
import dev.soundings.register.ActionLists;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.DecisionKind;
import dev.soundings.register.DecisionsToRevisit;
import dev.soundings.register.Detail;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryKind;
import dev.soundings.register.EntryView;
import dev.soundings.register.RiskKind;
import dev.soundings.wording.Phrases;

import java.util.ArrayList;
import java.util.List;

/**
 * What the register wants of a person on the day of their prompt: it rides along, and is never a
 * message of its own.
 */
final class DueToday {
    private static final int MOST_DECISIONS = 3;

    private final Entries entries;
    private final CurrentEntries current;

    DueToday(Entries entries, CurrentEntries current) {
        this.entries = entries;
        this.current = current;
    }

    List<Block> of(PromptDay day, Phrases phrases) {
        var view = new EntryView(phrases, day.person(), day.date());
        var reviews =
                RiskKind.RISK.family().stream()
                        .flatMap(kind -> due(kind, day).stream())
                        .sorted(Entry.NEXT_DUE_FIRST)
                        .toList();
        var blocks = new ArrayList<>(new ReviewBlocks(phrases).of(reviews));
        due(DecisionKind.DECISION, day).stream()
                .limit(MOST_DECISIONS)
                .map(decision -> DecisionsToRevisit.question(decision, view))
                .forEach(blocks::addAll);
        blocks.addAll(new ActionLists(view).promised(due(ActionKind.ACTION, day)));
        return blocks;
    }

    private <D extends Detail> List<Entry<D>> due(EntryKind<D> kind, PromptDay day) {
        return current.among(entries.due(kind, day.workspace(), day.person(), day.date()));
    }
}
