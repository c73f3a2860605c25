package dev.soundings.doctor;

import dev.soundings.chat.Installations;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIns;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.round.UpcomingRounds;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the reason for every silence of a project: what runs next, what went out last, who was left
 * out and why. It reads what is stored and changes nothing.
 */
public final class Doctor {
    private final Workspaces workspaces;
    private final CheckIns checkIns;
    private final AudienceFinder audience;
    private final UpcomingRounds upcoming;
    private final LastRounds last;
    private final Installations installations;

    public Doctor(
            Workspaces workspaces,
            CheckIns checkIns,
            AudienceFinder audience,
            UpcomingRounds upcoming,
            LastRounds last,
            Installations installations) {
        this.workspaces = workspaces;
        this.checkIns = checkIns;
        this.audience = audience;
        this.upcoming = upcoming;
        this.last = last;
        this.installations = installations;
    }

    /** What comes next first, then what was, then what to mend. */
    public List<Finding> examine(Project project, Instant now) {
        var asked = checkIns.of(project.workspace(), project.id());
        var found = new ArrayList<Finding>();
        workspace(project)
                .filter(Workspace::paused)
                .ifPresent(paused -> found.add(new Finding.WorkspacePaused()));
        installations
                .find(project.workspace())
                .filter(installation -> !installation.active())
                .ifPresent(gone -> found.add(new Finding.Disconnected()));
        if (project.why().isEmpty()) {
            found.add(new Finding.WhyCardMissing());
        }
        if (asked.isEmpty()) {
            found.add(new Finding.NoCheckIn());
        }
        asked.forEach(checkIn -> found.add(next(checkIn, now)));
        asked.forEach(checkIn -> found.addAll(last.of(checkIn, now)));
        zonesUnknown(project, asked).ifPresent(found::add);
        return List.copyOf(found);
    }

    private Finding next(CheckIn checkIn, Instant now) {
        if (checkIn.state() == CheckIn.State.PAUSED) {
            return new Finding.Paused(checkIn);
        }
        var first =
                upcoming.next(checkIn, now).stream()
                        .flatMap(round -> round.parts().stream())
                        .flatMap(part -> part.dueAt().stream())
                        .min(Comparator.naturalOrder());
        return new Finding.NextRun(checkIn, first);
    }

    private Optional<Finding> zonesUnknown(Project project, List<CheckIn> asked) {
        var people =
                asked.stream()
                        .map(checkIn -> audience.invitees(checkIn, project))
                        .flatMap(Collection::stream)
                        .filter(person -> person.zone().isEmpty())
                        .collect(Collectors.toMap(Person::id, Function.identity(), (a, b) -> a));
        return people.isEmpty() ? Optional.empty() : unknown(project, people);
    }

    private Optional<Finding> unknown(Project project, Map<?, Person> people) {
        var byName = people.values().stream().sorted(Comparator.comparing(Person::name)).toList();
        return workspace(project)
                .map(workspace -> new Finding.ZonesUnknown(byName, workspace.zone()));
    }

    private Optional<Workspace> workspace(Project project) {
        return workspaces.find(project.workspace());
    }
}
