package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people say about an entry when they add or change it.
 *
 * @param owner who should own it; others than the one who says so are asked first
 * @param privateTo the one reader it is for; counts when it is raised, and cannot be changed
 */
public record EntryInput<D extends Detail>(
        Text title,
        Optional<UserId> owner,
        Optional<LocalDate> dueOn,
        Optional<UserId> privateTo,
        D detail) {
    /** With neither owner, day nor reader. */
    public static <D extends Detail> EntryInput<D> of(Text title, D detail) {
        return new EntryInput<>(
                title, Optional.empty(), Optional.empty(), Optional.empty(), detail);
    }

    public EntryInput<D> ownedBy(UserId user) {
        return new EntryInput<>(title, Optional.of(user), dueOn, privateTo, detail);
    }

    public EntryInput<D> due(LocalDate day) {
        return new EntryInput<>(title, owner, Optional.of(day), privateTo, detail);
    }

    public EntryInput<D> privateTo(UserId reader) {
        return new EntryInput<>(title, owner, dueOn, Optional.of(reader), detail);
    }
}
