package dev.soundings.checkin;

import static java.util.stream.Collectors.toCollection;

import dev.soundings.chat.Directory;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.project.Role;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whom a check-in asks today. */
public final class AudienceFinder {
    private final People people;
    private final List<Directory> directories;

    public AudienceFinder(People people, List<Directory> directories) {
        this.people = people;
        this.directories = List.copyOf(directories);
    }

    /**
     * Members of the workspace only, whoever is a mere observer of the project left out; by id, so
     * that the order is always the same. Who is away is among them: they are invited another time.
     */
    public Set<Person> invitees(CheckIn checkIn, Project project) {
        return named(checkIn, project).stream()
                .filter(user -> !project.rolesOf(user).equals(Set.of(Role.OBSERVER)))
                .map(user -> people.find(checkIn.workspace(), user))
                .flatMap(Optional::stream)
                .filter(Person::isMember)
                .sorted((one, other) -> one.id().value().compareTo(other.id().value()))
                .collect(toCollection(LinkedHashSet::new));
    }

    private Collection<UserId> named(CheckIn checkIn, Project project) {
        return switch (checkIn.audience()) {
            case Audience.Named(var named) -> named;
            case Audience.InRoles(var roles) ->
                    roles.stream()
                            .flatMap(role -> project.inRole(role).stream())
                            .collect(toCollection(LinkedHashSet::new));
            case Audience.ChannelMembers(var channel) ->
                    told(
                            checkIn.workspace(),
                            directory -> directory.members(checkIn.workspace(), channel));
            case Audience.GroupMembers(var group) ->
                    told(
                            checkIn.workspace(),
                            directory -> directory.members(checkIn.workspace(), group));
        };
    }

    private Collection<UserId> told(
            WorkspaceId workspace, Function<Directory, List<UserId>> members) {
        return directories.stream()
                .filter(directory -> directory.serves(workspace))
                .flatMap(directory -> members.apply(directory).stream())
                .collect(toCollection(LinkedHashSet::new));
    }
}
