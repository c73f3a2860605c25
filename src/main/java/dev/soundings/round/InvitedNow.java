package dev.soundings.round;

import dev.soundings.chat.Installations;
import dev.soundings.chat.Installations.Installation;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIn.Way;
import dev.soundings.people.Person;
import dev.soundings.people.Zones;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The audience of a check-in as it is now, each with the zone of their prompt: their own, or the
 * workspace's when a post in the channel asks them all at once.
 */
final class InvitedNow implements Invitees {
    private final Workspaces workspaces;
    private final Installations installations;
    private final Projects projects;
    private final AudienceFinder audience;

    InvitedNow(
            Workspaces workspaces,
            Installations installations,
            Projects projects,
            AudienceFinder audience) {
        this.workspaces = workspaces;
        this.installations = installations;
        this.projects = projects;
        this.audience = audience;
    }

    @Override
    public List<Invitee> of(CheckIn checkIn) {
        return workspace(checkIn)
                .flatMap(workspace ->
                        project(checkIn).map(project -> of(checkIn, workspace, project)))
                .orElse(List.of());
    }

    private List<Invitee> of(CheckIn checkIn, Workspace workspace, Project project) {
        return audience.invitees(checkIn, project).stream()
                .map(person -> new Invitee(person, zone(checkIn, person, workspace)))
                .sorted(Comparator.comparing(invitee -> invitee.person().id().value()))
                .toList();
    }

    private Optional<Workspace> workspace(CheckIn checkIn) {
        return installations
                .find(checkIn.workspace())
                .filter(Installation::active)
                .flatMap(installation -> workspaces.find(checkIn.workspace()))
                .filter(workspace -> !workspace.paused());
    }

    private Optional<Project> project(CheckIn checkIn) {
        return projects.find(checkIn.workspace(), checkIn.project())
                .filter(project -> !project.archived());
    }

    private static ZoneId zone(CheckIn checkIn, Person person, Workspace workspace) {
        boolean together = checkIn.way() == Way.CHANNEL_POST && !person.preferences().directly();
        return together ? workspace.zone() : Zones.of(person, workspace);
    }
}
