package dev.soundings.access;

import dev.soundings.access.AccessDecision.Allowed;
import dev.soundings.access.AccessDecision.Denied;
import dev.soundings.access.AccessDecision.Reason;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.project.Role;
import dev.soundings.workspace.Workspaces;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The one function that decides whether somebody may do something. What it does not know, it
 * denies. It goes by the person and workspace as they are stored when an event comes in, so that
 * whoever has left or lost a role can do nothing from that moment on.
 */
public final class Access {
    private final Workspaces workspaces;
    private final People people;

    public Access(Workspaces workspaces, People people) {
        this.workspaces = workspaces;
        this.people = people;
    }

    public AccessDecision decide(Actor actor, Permission permission, Subject subject) {
        if (people.find(actor.workspace(), actor.user()).filter(Person::isMember).isEmpty()) {
            return new Denied(Reason.NOT_A_MEMBER);
        }
        if (subject instanceof Subject.Unknown || isElsewhere(subject, actor.workspace())) {
            return new Denied(Reason.UNKNOWN_SUBJECT);
        }
        return isGranted(actor, permission, subject)
                ? new Allowed()
                : new Denied(reason(permission, subject));
    }

    private boolean isGranted(Actor actor, Permission permission, Subject subject) {
        if (subject instanceof Subject.Nothing && Grants.mayBegin(permission)) {
            return true;
        }
        var granted = Grants.of(permission);
        return relationships(actor, subject).stream().anyMatch(granted::contains);
    }

    private Set<Relationship> relationships(Actor actor, Subject subject) {
        var relationships = EnumSet.of(Relationship.ANYBODY);
        switch (subject) {
            case Subject.Nothing nothing -> addThoseOfWorkspace(actor, relationships);
            case Subject.Unknown unknown -> {}
            case Subject.OfProject(var project) -> {
                addThoseOfWorkspace(actor, relationships);
                addRoles(actor, project, relationships);
            }
            case Subject.OfPerson(var person, var project) -> {
                addThoseOfWorkspace(actor, relationships);
                project.ifPresent(known -> addRoles(actor, known, relationships));
                addIf(person.equals(actor.user()), Relationship.SELF, relationships);
            }
            case Subject.Edited(var editor, var projects) -> {
                addThoseOfWorkspace(actor, relationships);
                projects.forEach(project -> addRoles(actor, project, relationships));
                addIf(editor.equals(actor.user()), Relationship.EDITOR, relationships);
            }
            // No role opens what was raised in private, not even an administrator's.
            case Subject.PrivateEntry(var project, var readers) ->
                    addIf(readers.contains(actor.user()), Relationship.READER, relationships);
        }
        return relationships;
    }

    private void addThoseOfWorkspace(Actor actor, Set<Relationship> relationships) {
        workspaces
                .find(actor.workspace())
                .ifPresent(workspace -> {
                    addIf(
                            workspace.administrators().contains(actor.user()),
                            Relationship.ADMINISTRATOR,
                            relationships);
                    addIf(workspace.pmo().contains(actor.user()), Relationship.PMO, relationships);
                });
    }

    private static void addRoles(Actor actor, Project project, Set<Relationship> relationships) {
        project.rolesOf(actor.user()).forEach(role -> relationships.add(relationship(role)));
    }

    private static Relationship relationship(Role role) {
        return switch (role) {
            case OWNER -> Relationship.OWNER;
            case DEPUTY -> Relationship.DEPUTY;
            case SPONSOR -> Relationship.SPONSOR;
            case MEMBER -> Relationship.MEMBER;
            case OBSERVER -> Relationship.OBSERVER;
        };
    }

    private static void addIf(
            boolean holds, Relationship relationship, Set<Relationship> relationships) {
        if (holds) {
            relationships.add(relationship);
        }
    }

    private static Reason reason(Permission permission, Subject subject) {
        return subject instanceof Subject.PrivateEntry
                ? Reason.PRIVATE
                : Grants.reasonAgainst(permission);
    }

    /** A finder that looked into another workspace must not open it. */
    private static boolean isElsewhere(Subject subject, WorkspaceId workspace) {
        return switch (subject) {
            case Subject.Nothing nothing -> false;
            case Subject.Unknown unknown -> false;
            case Subject.OfProject(var project) -> isElsewhere(Optional.of(project), workspace);
            case Subject.OfPerson(var person, var project) -> isElsewhere(project, workspace);
            case Subject.PrivateEntry(var project, var readers) ->
                    isElsewhere(Optional.of(project), workspace);
            case Subject.Edited(var editor, var projects) ->
                    projects.stream()
                            .anyMatch(project -> isElsewhere(Optional.of(project), workspace));
        };
    }

    private static boolean isElsewhere(Optional<Project> project, WorkspaceId workspace) {
        return project.filter(known -> !known.workspace().equals(workspace)).isPresent();
    }
}
