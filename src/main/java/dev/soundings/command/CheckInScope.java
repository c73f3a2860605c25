package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.caller.Suggested;
import dev.soundings.caller.Which;
import dev.soundings.chat.ChatReply;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInFinder;
import dev.soundings.checkin.CheckIns;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.wording.RhythmText;
import dev.soundings.workspace.Shortened;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Finds the check-in that a command is about: the one it names, or the caller's only one. */
final class CheckInScope {
    private static final int LONGEST_NAMES = 1_000;

    private final ProjectScope projects;
    private final Projects all;
    private final CheckIns checkIns;

    CheckInScope(ProjectScope projects, Projects all, CheckIns checkIns) {
        this.projects = projects;
        this.all = all;
        this.checkIns = checkIns;
    }

    ChatReply with(
            Caller caller, Permission permission, BiFunction<CheckIn, Project, ChatReply> then) {
        var named = EventTarget.of(caller.event(), "check-in").name();
        var open = open(caller, permission);
        if (named.isPresent()) {
            return new CheckInFinder(checkIns, all)
                    .find(caller.workspace(), named.get())
                    .map(checkIn -> guarded(caller, permission, checkIn, then))
                    .orElseGet(() -> oneOf(caller, permission, named.get(), open, then));
        }
        return switch (open.size()) {
            case 0 -> none(caller, permission);
            case 1 -> guarded(caller, permission, open.getFirst().checkIn(), then);
            default -> ask(caller, caller.say(RhythmText.WHICH), open);
        };
    }

    /** {@code Atlas migration why}: those with which the caller may do this. */
    ChatReply suggestions(Caller caller, Permission permission, String typed) {
        return Suggested.among(
                open(caller, permission).stream().map(Running::name).map(Suggested::named), typed);
    }

    /** Of several that are called so only those count that are the caller's to act on. */
    private ChatReply oneOf(
            Caller caller,
            Permission permission,
            String typed,
            List<Running> open,
            BiFunction<CheckIn, Project, ChatReply> then) {
        var called = new CheckInFinder(checkIns, all).called(caller.workspace(), typed);
        var meant = open.stream().filter(each -> called.contains(each.checkIn())).toList();
        return switch (meant.size()) {
            case 0 -> open.isEmpty() ? none(caller, permission) : unknown(caller, typed, open);
            case 1 -> guarded(caller, permission, meant.getFirst().checkIn(), then);
            default ->
                    ask(
                            caller,
                            caller.say(
                                    RhythmText.WHICH_OF_NAME,
                                    "name",
                                    meant.getFirst().checkIn().set()),
                            meant);
        };
    }

    private ChatReply guarded(
            Caller caller,
            Permission permission,
            CheckIn checkIn,
            BiFunction<CheckIn, Project, ChatReply> then) {
        var project = all.find(checkIn.workspace(), checkIn.project()).orElseThrow();
        return projects.guarded(caller, permission, project, found -> then.apply(checkIn, found));
    }

    private List<Running> open(Caller caller, Permission permission) {
        return projects.open(caller, permission).stream()
                .flatMap(project ->
                        checkIns.of(project.workspace(), project.id()).stream()
                                .map(checkIn -> new Running(checkIn, project)))
                .toList();
    }

    private ChatReply none(Caller caller, Permission permission) {
        var names = projects.open(caller, permission).stream().map(Project::name).toList();
        return switch (names.size()) {
            case 0 -> caller.told(RhythmText.NONE_OF_YOURS);
            case 1 -> caller.told(RhythmText.NONE_YET, "project", names.getFirst());
            default -> caller.told(RhythmText.NONE_ANYWHERE);
        };
    }

    private static ChatReply unknown(Caller caller, String typed, List<Running> open) {
        return caller.told(
                RhythmText.UNKNOWN,
                "name",
                Shortened.to(Project.LONGEST_NAME, typed),
                "known",
                Shortened.to(
                        LONGEST_NAMES,
                        open.stream().map(Running::name).collect(Collectors.joining(", "))));
    }

    private static ChatReply ask(Caller caller, String question, List<Running> open) {
        return Which.ask(
                caller,
                question,
                open.stream().map(each -> Which.one(each.checkIn().id(), each.name())));
    }

    /** A check-in with the project whose name it is called by. */
    private record Running(CheckIn checkIn, Project project) {
        String name() {
            return project.name() + " " + checkIn.set();
        }
    }
}
