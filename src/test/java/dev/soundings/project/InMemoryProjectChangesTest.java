package dev.soundings.project;

import dev.soundings.chat.UserId;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

class InMemoryProjectChangesTest extends ProjectChangesContract {
    private final InMemoryProjectChanges changes = new InMemoryProjectChanges();

    @Override
    protected ProjectChanges create() {
        return changes;
    }

    @Override
    protected void stored(Project project) {
        changes.note(project.workspace(), project.id(), people(project));
    }

    @Override
    protected void changed(Project before, Project after) {
        var concerned = people(before);
        concerned.addAll(people(after));
        changes.note(after.workspace(), after.id(), concerned);
    }

    private static Set<UserId> people(Project project) {
        var people = new HashSet<UserId>();
        Arrays.stream(Role.values()).map(project::inRole).forEach(people::addAll);
        return people;
    }
}
