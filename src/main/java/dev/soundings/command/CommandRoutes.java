package dev.soundings.command;

import dev.soundings.access.MilestoneFinder;
import dev.soundings.access.NounAccess;
import dev.soundings.access.Permission;
import dev.soundings.access.ProjectFinder;
import dev.soundings.access.Route;
import dev.soundings.access.SubjectKind;
import dev.soundings.project.Milestones;
import dev.soundings.project.Projects;

import java.util.List;

/** The ways in to one's own page and settings, to projects, their why card and milestones. */
public final class CommandRoutes {
    private CommandRoutes() {}

    static NounAccess of(Projects projects, Milestones milestones) {
        return new NounAccess(
                routes(),
                List.of(new ProjectFinder(projects), new MilestoneFinder(milestones, projects)));
    }

    public static List<Route> routes() {
        return List.of(
                Route.to("soundings", "home", Permission.USE),
                Route.to("soundings", "help", Permission.USE),
                Route.to("soundings", "next", Permission.USE),
                Route.to("soundings", "skip", Permission.USE),
                Route.to("soundings", "away", Permission.USE),
                Route.to("soundings", "settings", Permission.USE),
                // One's own invitation is found by whose tap it is, whatever was typed.
                Route.to("soundings", "answer", Permission.USE),
                Route.to("soundings", "setup", Permission.CREATE_PROJECT),
                Route.to("soundings", "doctor", Permission.DIAGNOSE, SubjectKind.PROJECT),
                Route.to("project", "create", Permission.CREATE_PROJECT),
                Route.to("project", "list", Permission.USE),
                Route.to("project", "show", Permission.SEE_PROJECT, SubjectKind.PROJECT),
                Route.to("project", "edit", Permission.CHANGE_PROJECT, SubjectKind.PROJECT),
                Route.to("project", "archive", Permission.CHANGE_PROJECT, SubjectKind.PROJECT),
                Route.to("why", "show", Permission.SEE_WHY, SubjectKind.PROJECT),
                Route.to("why", "history", Permission.SEE_WHY, SubjectKind.PROJECT),
                Route.to("why", "edit", Permission.CHANGE_WHY, SubjectKind.PROJECT),
                Route.to("milestone", "list", Permission.SEE_PROJECT, SubjectKind.PROJECT),
                Route.to("milestone", "add", Permission.CHANGE_PROJECT, SubjectKind.PROJECT),
                Route.to("milestone", "show", Permission.SEE_PROJECT, SubjectKind.MILESTONE),
                Route.to("milestone", "move", Permission.CHANGE_PROJECT, SubjectKind.MILESTONE),
                Route.to("milestone", "done", Permission.CHANGE_PROJECT, SubjectKind.MILESTONE),
                Route.to("milestone", "reopen", Permission.CHANGE_PROJECT, SubjectKind.MILESTONE),
                Route.to("milestone", "edit", Permission.CHANGE_PROJECT, SubjectKind.MILESTONE),
                Route.to("milestone", "drop", Permission.CHANGE_PROJECT, SubjectKind.MILESTONE));
    }
}
