package dev.soundings.checkin;

import dev.soundings.access.Actor;
import dev.soundings.access.Permission;
import dev.soundings.access.Route;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.access.SubjectKind;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Projects;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds a check-in by its id or by what people call it: {@code why}, or {@code Atlas migration why}
 * where several projects have one. Whoever acts on what was typed asks here too, so that they act
 * on what the gate has decided on.
 */
public final class CheckInFinder implements SubjectFinder {
    static final SubjectKind CHECK_IN = new SubjectKind("check-in", "check-in", true);

    private final CheckIns checkIns;
    private final Projects projects;

    public CheckInFinder(CheckIns checkIns, Projects projects) {
        this.checkIns = checkIns;
        this.projects = projects;
    }

    /** The ways in to check-ins. */
    public static List<Route> routes() {
        return List.of(
                Route.to("checkin", "list", Permission.SEE_CHECK_IN, SubjectKind.PROJECT),
                Route.to("checkin", "create", Permission.CHANGE_CHECK_IN, SubjectKind.PROJECT),
                Route.to("checkin", "preview", Permission.SEE_CHECK_IN, CHECK_IN),
                Route.to("checkin", "edit", Permission.CHANGE_CHECK_IN, CHECK_IN),
                Route.to("checkin", "pause", Permission.CHANGE_CHECK_IN, CHECK_IN),
                Route.to("checkin", "resume", Permission.CHANGE_CHECK_IN, CHECK_IN),
                Route.to("checkin", "run", Permission.CHANGE_CHECK_IN, CHECK_IN),
                Route.to("checkin", "delete", Permission.DELETE_CHECK_IN, CHECK_IN));
    }

    @Override
    public SubjectKind kind() {
        return CHECK_IN;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return find(actor.workspace(), id)
                .flatMap(checkIn -> projects.find(actor.workspace(), checkIn.project()))
                .<Subject>map(Subject.OfProject::new)
                .orElseGet(Subject.Unknown::new);
    }

    /** Empty also when several could be meant, and for what was deleted. */
    public Optional<CheckIn> find(WorkspaceId workspace, String idOrName) {
        return id(idOrName)
                .flatMap(id -> checkIns.find(workspace, id))
                .filter(checkIn -> checkIn.state() != CheckIn.State.DELETED)
                .or(() -> theOnly(workspace, idOrName));
    }

    /** All that may be meant by a name: several where projects share it. */
    public List<CheckIn> called(WorkspaceId workspace, String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        var full = of(workspace, name, true);
        return full.isEmpty() ? of(workspace, name, false) : full;
    }

    private Optional<CheckIn> theOnly(WorkspaceId workspace, String typed) {
        return Optional.of(called(workspace, typed))
                .filter(all -> all.size() == 1)
                .map(List::getFirst);
    }

    private List<CheckIn> of(WorkspaceId workspace, String name, boolean withProject) {
        return projects.current(workspace).stream()
                .flatMap(project ->
                        checkIns.of(workspace, project.id()).stream()
                                .filter(checkIn ->
                                        name.equals(
                                                withProject
                                                        ? project.nameKey() + " " + checkIn.set()
                                                        : checkIn.set())))
                .toList();
    }

    private static Optional<CheckInId> id(String text) {
        try {
            return Optional.of(new CheckInId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
