package dev.soundings.command;

import dev.soundings.chat.ChatMessage;
import dev.soundings.project.Project;
import dev.soundings.project.Role;
import dev.soundings.register.RegisterMessages;
import dev.soundings.register.Risks;
import dev.soundings.register.Wins;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What answers have proposed for the register and its owner has not looked at yet. */
final class Proposed {
    private static final int DAYS_BACK = 90;

    private final Risks risks;
    private final Wins wins;

    Proposed(Risks risks, Wins wins) {
        this.risks = risks;
        this.wins = wins;
    }

    /** Of the projects that the caller owns or is the deputy of; empty when nothing waits. */
    Optional<ChatMessage> of(Caller caller, List<Project> projects) {
        var own = projects.stream().filter(project -> speaksFor(caller, project)).toList();
        var today = caller.today();
        return new RegisterMessages(caller.phrases())
                .proposals(
                        own.stream()
                                .flatMap(project ->
                                        risks.visibleTo(caller.actor(), project.id()).stream())
                                .toList(),
                        own.stream()
                                .flatMap(project ->
                                        wins
                                                .landedBetween(
                                                        project.workspace(),
                                                        project.id(),
                                                        today.minusDays(DAYS_BACK),
                                                        today.plusDays(1))
                                                .stream())
                                .toList());
    }

    private static boolean speaksFor(Caller caller, Project project) {
        var roles = project.rolesOf(caller.user());
        return Set.of(Role.OWNER, Role.DEPUTY).stream().anyMatch(roles::contains);
    }
}
