package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.Risk.Happening;
import dev.soundings.register.Risk.What;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An edit of something that somebody can own. Whoever is named is asked first; what nobody answers
 * goes back to whoever asked.
 */
abstract class OwnedEdit<E extends Owned, S extends OwnedEdit<E, S>> extends EntryEdit<E, S> {
    private Ownership ownership;

    OwnedEdit(Ownership ownership, List<Happening> history, int told) {
        super(history, told);
        this.ownership = ownership;
    }

    Ownership ownership() {
        return ownership;
    }

    /** Naming oneself is one's own tap. */
    S owner(UserId owner, UserId by, Instant at) {
        if (owner.equals(by)) {
            return accepted(by, at);
        }
        ownership = ownership.asking(owner);
        return happened(What.OWNER_ASKED, by, at);
    }

    /** The same, unless they own it or are asked already. */
    S ownerIfNew(UserId owner, UserId by, Instant at) {
        return ownership.concerns(owner) ? self() : owner(owner, by, at);
    }

    S accepted(UserId by, Instant at) {
        ownership = ownership.takenBy(by);
        return happened(What.OWNER_ACCEPTED, by, at);
    }

    S declined(UserId by, Instant at) {
        ownership = ownership.notAsking();
        return happened(What.OWNER_DECLINED, by, at);
    }

    S unanswered(Instant at) {
        ownership = ownership.notAsking();
        return happened(What.OWNER_SILENT, Optional.empty(), at, Text.of(""));
    }
}
