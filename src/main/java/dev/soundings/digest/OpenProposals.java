package dev.soundings.digest;

import dev.soundings.access.Actor;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryKind;
import dev.soundings.register.EntryKinds;

/**
 * Counts what answers have proposed for the register and nobody has kept or dropped: as long as it
 * waits, no digest tells it.
 */
final class OpenProposals {
    private final Entries entries;
    private final EntryKinds kinds;

    OpenProposals(Entries entries, EntryKinds kinds) {
        this.entries = entries;
        this.kinds = kinds;
    }

    long of(Project project, UserId reader) {
        var actor = new Actor(project.workspace(), reader);
        return kinds.all().stream()
                .filter(EntryKind::comesFromAnswers)
                .flatMap(kind -> entries.visibleTo(actor, kind, project.id()).stream())
                .filter(Entry::isProposed)
                .count();
    }
}
