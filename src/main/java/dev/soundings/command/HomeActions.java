package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.Block;
import dev.soundings.chat.Span;
import dev.soundings.register.Action;
import dev.soundings.register.ActionLists;
import dev.soundings.register.Actions;
import dev.soundings.register.CurrentEntries;
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
    private final List<Action> own;
    private final List<Action> offered;

    HomeActions(Caller caller, Actions actions, CurrentEntries current) {
        this.caller = caller;
        lists = new ActionLists(caller.phrases(), caller.today());
        own =
                current.among(actions.openOf(caller.workspace(), caller.user())).stream()
                        .sorted(Action.NEXT_DUE_FIRST)
                        .toList();
        offered = current.among(actions.offeredTo(caller.workspace(), caller.user()));
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

    private List<Block> answerable(TextKey heading, List<Action> actions, String command) {
        if (actions.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(caller.say(heading, "count", actions.size())));
        actions.stream()
                .limit(MOST_ANSWERED)
                .forEach(action -> blocks.addAll(lists.answerable(action, caller.user())));
        blocks.addAll(HomeRegister.more(caller, actions.size() - MOST_ANSWERED, command));
        return blocks;
    }
}
