package dev.soundings.doctor;

import dev.soundings.chat.Installations;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIns;
import dev.soundings.people.Person;
import dev.soundings.people.WorkingDays;
import dev.soundings.project.Project;
import dev.soundings.round.UpcomingRounds;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
    private final WorkingDays days;
    private final Installations installations;

    public Doctor(
            Workspaces workspaces,
            CheckIns checkIns,
            AudienceFinder audience,
            UpcomingRounds upcoming,
            LastRounds last,
            WorkingDays days,
            Installations installations) {
        this.workspaces = workspaces;
        this.checkIns = checkIns;
        this.audience = audience;
        this.upcoming = upcoming;
        this.last = last;
        this.days = days;
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
        var people = people(project, asked);
        zonesUnknown(project, people).ifPresent(found::add);
        found.addAll(holidaysUnknown(people));
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

    /** Everybody who is asked anything, by name. */
    private List<Person> people(Project project, List<CheckIn> asked) {
        return asked.stream()
                .map(checkIn -> audience.invitees(checkIn, project))
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(Person::id, Function.identity(), (a, b) -> a))
                .values()
                .stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private Optional<Finding> zonesUnknown(Project project, List<Person> people) {
        var zoneless = people.stream().filter(person -> person.zone().isEmpty()).toList();
        return workspace(project)
                .filter(workspace -> !zoneless.isEmpty())
                .map(workspace -> new Finding.ZonesUnknown(zoneless, workspace.zone()));
    }

    private List<Finding> holidaysUnknown(List<Person> people) {
        var byRegion = new TreeMap<String, List<Person>>();
        people.forEach(person ->
                days.unknownRegion(person)
                        .ifPresent(region ->
                                byRegion.computeIfAbsent(region, _ -> new ArrayList<>())
                                        .add(person)));
        return byRegion.entrySet().stream()
                .<Finding>map(each -> new Finding.HolidaysUnknown(each.getValue(), each.getKey()))
                .toList();
    }

    private Optional<Workspace> workspace(Project project) {
        return workspaces.find(project.workspace());
    }
}
