package dev.soundings.command;

import dev.soundings.access.MilestoneFinder;
import dev.soundings.access.Permission;
import dev.soundings.caller.Advice;
import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectScope;
import dev.soundings.caller.Suggested;
import dev.soundings.caller.Which;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Option;
import dev.soundings.project.Milestone;
import dev.soundings.project.Milestones;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.wording.MilestoneText;
import dev.soundings.workspace.Shortened;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds the milestone that a command is about: the one it names, or the caller's only one. */
final class MilestoneScope {
    static final String ARGUMENT = "milestone";

    private final ProjectScope projects;
    private final Projects all;
    private final Milestones milestones;

    MilestoneScope(ProjectScope projects, Projects all, Milestones milestones) {
        this.projects = projects;
        this.all = all;
        this.milestones = milestones;
    }

    ChatReply with(
            Caller caller, Permission permission, BiFunction<Milestone, Project, ChatReply> then) {
        var named = EventTarget.of(caller.event(), ARGUMENT).name();
        if (named.isEmpty()) {
            var open = open(caller, permission).filter(Planned::isOpen).toList();
            return oneOf(
                    caller,
                    permission,
                    open,
                    caller.say(MilestoneText.WHICH),
                    Advice.told(caller, MilestoneText.NONE_OF_YOURS, "/milestone add"),
                    then);
        }
        var name = Shortened.to(Milestone.LONGEST_NAME, named.get());
        return new MilestoneFinder(milestones, all)
                .find(caller.workspace(), named.get())
                .map(milestone -> guarded(caller, permission, milestone, then))
                .orElseGet(() ->
                        oneOf(
                                caller,
                                permission,
                                called(caller, permission, named.get()),
                                caller.say(MilestoneText.WHICH_OF_NAME, "name", name),
                                Advice.told(
                                        caller,
                                        MilestoneText.UNKNOWN,
                                        MilestoneCommand.LIST,
                                        "name",
                                        name),
                                then));
    }

    /**
     * {@code Pilot in two stores, Fri 12 Mar (Atlas migration)}: those with which the caller may do
     * this, by their name, or by their id where several have it.
     *
     * @param onlyOpen whether what is done is left out
     */
    ChatReply suggestions(Caller caller, Permission permission, boolean onlyOpen, String typed) {
        var open = open(caller, permission).filter(each -> !onlyOpen || each.isOpen()).toList();
        var days = new DayMessages(caller);
        return Suggested.among(
                open.stream()
                        .map(each ->
                                Option.of(
                                        value(each.milestone(), open),
                                        Suggested.shown(
                                                caller.say(
                                                        MilestoneText.SUGGESTION,
                                                        "name",
                                                        each.milestone().name(),
                                                        "day",
                                                        days.day(each.milestone().date()),
                                                        "project",
                                                        each.project().name())))),
                typed);
    }

    private static String value(Milestone milestone, List<Planned> open) {
        boolean shared =
                open.stream()
                                .filter(each ->
                                        each.milestone().nameKey().equals(milestone.nameKey()))
                                .count()
                        > 1;
        return shared ? milestone.id().value() : milestone.name();
    }

    private ChatReply oneOf(
            Caller caller,
            Permission permission,
            List<Planned> meant,
            String which,
            ChatReply none,
            BiFunction<Milestone, Project, ChatReply> then) {
        return switch (meant.size()) {
            case 0 -> none;
            case 1 -> guarded(caller, permission, meant.getFirst().milestone(), then);
            default ->
                    Which.ask(
                            caller,
                            which,
                            meant.stream()
                                    .map(each -> Which.one(each.milestone().id(), each.name())));
        };
    }

    private ChatReply guarded(
            Caller caller,
            Permission permission,
            Milestone milestone,
            BiFunction<Milestone, Project, ChatReply> then) {
        var project = all.find(milestone.workspace(), milestone.project()).orElseThrow();
        return projects.guarded(caller, permission, project, found -> then.apply(milestone, found));
    }

    /** Of several that are called so only those count that are the caller's to act on. */
    private List<Planned> called(Caller caller, Permission permission, String name) {
        var key = Milestone.nameKey(name);
        return open(caller, permission)
                .filter(each -> each.milestone().nameKey().equals(key))
                .toList();
    }

    private Stream<Planned> open(Caller caller, Permission permission) {
        return projects.open(caller, permission).stream()
                .flatMap(project ->
                        milestones.of(project.workspace(), project.id()).stream()
                                .map(milestone -> new Planned(milestone, project)));
    }

    /** A milestone with the project it belongs to. */
    private record Planned(Milestone milestone, Project project) {
        String name() {
            return project.name() + ": " + milestone.name();
        }

        boolean isOpen() {
            return milestone.isPlanned();
        }
    }
}
