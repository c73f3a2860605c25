package dev.soundings.caller;

import dev.soundings.access.Access;
import dev.soundings.access.Guard;
import dev.soundings.access.Permission;
import dev.soundings.access.ProjectFinder;
import dev.soundings.access.Subject;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Span;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.wording.ProjectText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the project that a command is about: the one it names, or the one of the channel, or the
 * caller's only one. Of several, a list is about the latest, and a change asks which.
 */
public final class ProjectScope {
    private final Projects projects;
    private final Access access;
    private final Guard guard;
    private final CommandSpecs specs;

    ProjectScope(Projects projects, Access access, Guard guard, CommandSpecs specs) {
        this.projects = projects;
        this.access = access;
        this.guard = guard;
        this.specs = specs;
    }

    /** For what only shows: of several projects it takes the latest. */
    public ChatReply show(Caller caller, Permission permission, Function<Project, ChatReply> then) {
        return find(
                caller,
                permission,
                then,
                several -> guarded(caller, permission, several.getFirst(), then));
    }

    /** For what changes: of several projects it asks which. */
    public ChatReply change(
            Caller caller, Permission permission, Function<Project, ChatReply> then) {
        return find(caller, permission, then, several -> ask(caller, several));
    }

    /**
     * For what begins with a form, in which one of several projects is chosen: their own and the
     * latest first.
     */
    public ChatReply begin(
            Caller caller,
            Permission permission,
            Function<Project, ChatReply> then,
            Function<List<Project>, ChatReply> ofSeveral) {
        return find(caller, permission, then, ofSeveral);
    }

    /** With the project of this id, as it was chosen in a form. */
    public ChatReply chosen(
            Caller caller, Permission permission, String id, Function<Project, ChatReply> then) {
        return new ProjectFinder(projects)
                .find(caller.workspace(), id)
                .map(project -> guarded(caller, permission, project, then))
                .orElseGet(() -> unknown(caller, id));
    }

    /** Does it with this project, if the caller may. */
    public ChatReply guarded(
            Caller caller,
            Permission permission,
            Project project,
            Function<Project, ChatReply> then) {
        return guard.refuse(caller.event(), permission, new Subject.OfProject(project))
                .orElseGet(() -> then.apply(project));
    }

    /** Those with which the caller may do this, their own and the latest first. */
    public List<Project> open(Caller caller, Permission permission) {
        return projects.current(caller.workspace()).stream()
                .filter(project ->
                        access.decide(caller.actor(), permission, new Subject.OfProject(project))
                                .allowed())
                .sorted(
                        Comparator.comparing((Project project) -> !isOwn(caller, project))
                                .thenComparing(Comparator.comparing(Project::createdAt).reversed())
                                .thenComparing(Project::nameKey))
                .toList();
    }

    /** Names of projects that begin with or contain what is typed so far. */
    public ChatReply suggestions(Caller caller, String typed) {
        return Suggested.among(
                open(caller, Permission.SEE_PROJECT).stream()
                        .map(Project::name)
                        .map(Suggested::named),
                typed);
    }

    private ChatReply find(
            Caller caller,
            Permission permission,
            Function<Project, ChatReply> then,
            Function<List<Project>, ChatReply> ofSeveral) {
        var named = EventTarget.of(caller.event(), "project").name();
        if (named.isPresent()) {
            return chosen(caller, permission, named.get(), then);
        }
        var open = open(caller, permission);
        var own = open.stream().filter(project -> isOwn(caller, project)).toList();
        var possible = own.isEmpty() ? open : own;
        var here = open.stream().filter(project -> isHere(caller, project)).toList();
        var chosen = here.isEmpty() ? possible : here;
        return switch (chosen.size()) {
            case 0 -> none(caller);
            case 1 -> guarded(caller, permission, chosen.getFirst(), then);
            default -> ofSeveral.apply(chosen);
        };
    }

    private ChatReply unknown(Caller caller, String typed) {
        var names = open(caller, Permission.SEE_PROJECT).stream().map(Project::name).toList();
        var shown = Shortened.to(Project.LONGEST_NAME, typed);
        return NearestWords.find(typed, names)
                .map(name -> caller.told(ProjectText.UNKNOWN_NEAR, "name", shown, "near", name))
                .orElseGet(() -> caller.told(ProjectText.UNKNOWN, "name", shown));
    }

    private ChatReply none(Caller caller) {
        return open(caller, Permission.SEE_PROJECT).isEmpty()
                ? caller.told(ProjectText.NONE_YET)
                : caller.told(ProjectText.NONE_OF_YOURS);
    }

    private ChatReply ask(Caller caller, List<Project> several) {
        return Which.ask(
                caller,
                caller.say(ProjectText.WHICH),
                several.stream().map(project -> Which.one(project.id(), project.name())),
                typed(caller));
    }

    /** The words of a command, which no button brings back: to copy from. */
    private List<Block> typed(Caller caller) {
        var words = WordsBack.of(caller.event(), specs);
        if (words.isBlank()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Footnote(List.of(new Span.Text(caller.say(ProjectText.WHICH_TYPED)))));
        blocks.addAll(WordsBack.quoted(words));
        return blocks;
    }

    private static boolean isOwn(Caller caller, Project project) {
        return !project.rolesOf(caller.user()).isEmpty();
    }

    private static boolean isHere(Caller caller, Project project) {
        var place = caller.event().origin().place();
        return project.channel().equals(Optional.of(place.channel()));
    }
}
