package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.Block;
import dev.soundings.chat.Span;
import dev.soundings.register.Action;
import dev.soundings.register.ActionKind;
import dev.soundings.register.ActionLists;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryView;
import dev.soundings.wording.ActionText;
import dev.soundings.wording.HomeText;
import dev.soundings.wording.TextKey;

import java.util.ArrayList;
import java.util.List;

/**
 * Actions on a person's home: which are due, each with the answers to whether it is done, which
 * they are asked to take on, and what else they have promised.
 */
final class HomeActions {
    private static final int MOST_ANSWERED = 3;
    private static final int MOST_LISTED = 5;

    private final Caller caller;
    private final ActionLists lists;
    private final List<Entry<Action>> own;
    private final List<Entry<Action>> offered;

    HomeActions(Caller caller, Entries entries, CurrentEntries current) {
        this.caller = caller;
        lists = new ActionLists(new EntryView(caller.phrases(), caller.user(), caller.today()));
        own =
                current
                        .among(
                                entries.ownedBy(
                                        ActionKind.ACTION, caller.workspace(), caller.user()))
                        .stream()
                        .sorted(Entry.NEXT_DUE_FIRST)
                        .toList();
        offered =
                current.among(
                        entries.offeredTo(ActionKind.ACTION, caller.workspace(), caller.user()));
    }

    /** Empty when nothing waits. */
    List<Block> waiting() {
        var due = own.stream().filter(action -> action.isDue(caller.today())).toList();
        var blocks = new ArrayList<Block>();
        blocks.addAll(answerable(ActionText.HOME_DUE, due, "/action done"));
        blocks.addAll(answerable(HomeText.OFFERED, offered, "/action list"));
        return blocks;
    }

    /** What is not due yet, a line each. */
    List<List<Span>> ahead() {
        return own.stream()
                .filter(action -> !action.isDue(caller.today()))
                .limit(MOST_LISTED)
                .map(lists::line)
                .toList();
    }

    /** How many of what is not due yet are left out. */
    int notListed() {
        long ahead = own.stream().filter(action -> !action.isDue(caller.today())).count();
        return (int) Math.max(0, ahead - MOST_LISTED);
    }

    private List<Block> answerable(TextKey heading, List<Entry<Action>> actions, String command) {
        if (actions.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(caller.say(heading, "count", actions.size())));
        actions.stream()
                .limit(MOST_ANSWERED)
                .forEach(action -> blocks.addAll(lists.answerable(action)));
        blocks.addAll(HomeRegister.more(caller, actions.size() - MOST_ANSWERED, command));
        return blocks;
    }
}
