package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Risk.What;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects what changes in an entry and makes the new one: {@code
 * RiskEdit.of(risk).state(OPEN).happened(KEPT, priya, now).done()}.
 *
 * @param <E> the kind of entry
 * @param <S> the edit itself
 */
abstract class EntryEdit<E extends Entry, S extends EntryEdit<E, S>> {
    private final List<Happening> history;
    private final int told;

    EntryEdit(List<Happening> history, int told) {
        this.history = new ArrayList<>(history);
        this.told = told;
    }

    S happened(What what, Optional<UserId> by, Instant at, Text note) {
        history.add(new Happening(what, by, at, note));
        return self();
    }

    S happened(What what, UserId by, Instant at) {
        return happened(what, Optional.of(by), at, Text.of(""));
    }

    E done() {
        return told(told);
    }

    /** As if the first {@code count} happenings had been told. */
    E told(int count) {
        var changed = with(history, count);
        int next = count;
        while (next < history.size() && !isToBeHeard(changed, next)) {
            next++;
        }
        return next == count ? changed : with(history, next);
    }

    abstract S self();

    abstract E with(List<Happening> happened, int heard);

    /** Whether somebody is to hear of the happening of this index. */
    abstract boolean isToBeHeard(E changed, int index);
}
