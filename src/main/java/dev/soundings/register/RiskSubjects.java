package dev.soundings.register;

import dev.soundings.access.Actor;
import dev.soundings.access.Subject;
import dev.soundings.access.SubjectFinder;
import dev.soundings.access.SubjectKind;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a risk by its id, {@code R-14} or {@code O-3}, for access to decide about it. To its owner,
 * and to whoever is asked to be, it is their own; what was raised in private opens to its reader
 * and its raiser by no role at all.
 */
public final class RiskSubjects implements SubjectFinder {
    static final SubjectKind RISK = new SubjectKind("risk", "risk", false);

    private final Risks risks;
    private final Projects projects;

    RiskSubjects(Risks risks, Projects projects) {
        this.risks = risks;
        this.projects = projects;
    }

    @Override
    public SubjectKind kind() {
        return RISK;
    }

    @Override
    public Subject find(Actor actor, String id) {
        return find(actor.workspace(), id)
                .flatMap(risk ->
                        projects.find(actor.workspace(), risk.project())
                                .map(project -> subject(actor.user(), risk, project)))
                .orElseGet(Subject.Unknown::new);
    }

    /** What is typed or pressed; whoever acts on it asks here too. */
    public Optional<Risk> find(WorkspaceId workspace, String idOrLabel) {
        return EntryNames.number(idOrLabel, "R-")
                .flatMap(number -> risks.labelled(workspace, Risk.Kind.RISK, number))
                .or(() ->
                        EntryNames.number(idOrLabel, "O-")
                                .flatMap(number ->
                                        risks.labelled(workspace, Risk.Kind.OPPORTUNITY, number)))
                .or(() -> EntryNames.id(idOrLabel).flatMap(id -> risks.find(workspace, id)));
    }

    private static Subject subject(UserId actor, Risk risk, Project project) {
        boolean own = risk.ownership().concerns(actor);
        if (risk.privateTo().isEmpty()) {
            return own
                    ? new Subject.OfPerson(actor, Optional.of(project))
                    : new Subject.OfProject(project);
        }
        var readers = readers(risk);
        return own && !readers.contains(actor)
                ? new Subject.OfPerson(actor, Optional.empty())
                : new Subject.PrivateEntry(project, readers);
    }

    private static Set<UserId> readers(Risk risk) {
        return Stream.of(risk.privateTo(), risk.raisedBy())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
