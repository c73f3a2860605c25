package dev.soundings.command;

import dev.soundings.chat.UserId;
import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectChanges;
import dev.soundings.project.ProjectChanges.Change;
import dev.soundings.project.Projects;
import dev.soundings.project.Role;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Publishes homes anew when something about a project was stored, by whomever: Tom raises a risk,
 * and it stands on Priya's page, which she has open. Looks at nobody while nothing is stored.
 */
final class HomeNews implements Heartbeat {
    private static final int AT_ONCE = 20;

    /** Those who lead it come first, then those who are in what was stored. */
    private static final int MOST_PEOPLE = 200;

    private static final List<Role> LEADING = List.of(Role.OWNER, Role.DEPUTY, Role.SPONSOR);
    private static final List<Role> OTHERS = List.of(Role.MEMBER, Role.OBSERVER);

    private final ProjectChanges changes;
    private final Projects projects;
    private final HomePublisher publisher;

    HomeNews(ProjectChanges changes, Projects projects, HomePublisher publisher) {
        this.changes = changes;
        this.projects = projects;
        this.publisher = publisher;
    }

    @Override
    public String name() {
        return "homes";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return changes.unseen(1).isEmpty() ? Optional.empty() : Optional.of(now);
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        changes.unseen(AT_ONCE).forEach(change -> each.run(() -> look(change, now)));
        each.finish();
    }

    private void look(Change change, Instant now) {
        var cause = "%s.%d".formatted(change.project(), change.number());
        var people = new EachByItself();
        concerned(change)
                .forEach(user ->
                        people.run(() -> publisher.publish(change.workspace(), user, cause, now)));
        changes.seen(change);
        people.finish();
    }

    private Stream<UserId> concerned(Change change) {
        var present = projects.find(change.workspace(), change.project());
        return Stream.of(
                        present.stream().flatMap(project -> in(LEADING, project)),
                        change.concerned().stream(),
                        present.stream().flatMap(project -> in(OTHERS, project)))
                .flatMap(people -> people)
                .distinct()
                .limit(MOST_PEOPLE);
    }

    private static Stream<UserId> in(List<Role> roles, Project project) {
        return roles.stream().flatMap(role -> project.inRole(role).stream());
    }
}
