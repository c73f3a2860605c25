package dev.soundings.register;

import dev.soundings.register.Action.State;
import dev.soundings.register.Risk.Happening;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Collects what changes in an action and makes the new one. */
final class ActionEdit extends OwnedEdit<Action, ActionEdit> {
    private final Action action;
    private Text what;
    private Optional<LocalDate> dueOn;
    private State state;

    private ActionEdit(Action action) {
        super(action.ownership(), action.history(), action.told());
        this.action = action;
        what = action.what();
        dueOn = action.dueOn();
        state = action.state();
    }

    static ActionEdit of(Action action) {
        return new ActionEdit(action);
    }

    ActionEdit what(Text words) {
        what = words;
        return this;
    }

    ActionEdit dueOn(Optional<LocalDate> day) {
        dueOn = day;
        return this;
    }

    ActionEdit state(State next) {
        state = next;
        return this;
    }

    @Override
    ActionEdit self() {
        return this;
    }

    @Override
    boolean isToBeHeard(Action changed, int index) {
        return !Hearers.of(changed, index).isEmpty();
    }

    @Override
    Action with(List<Happening> happened, int heard) {
        return new Action(
                action.workspace(),
                action.id(),
                action.number(),
                action.project(),
                what,
                ownership(),
                dueOn,
                action.addedBy(),
                state,
                happened,
                heard);
    }
}
