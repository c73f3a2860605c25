package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.insight.Asking;
import dev.soundings.insight.Health;
import dev.soundings.insight.HealthMessages;
import dev.soundings.insight.HealthRules;
import dev.soundings.project.Milestones;
import dev.soundings.project.Project;
import dev.soundings.project.Role;
import dev.soundings.register.Entries;
import dev.soundings.register.RiskKind;
import dev.soundings.response.Responses;
import dev.soundings.round.Invitations;
import dev.soundings.round.Round;
import dev.soundings.round.Rounds;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what a project's health follows from, and says it to somebody. Of rounds, only as many are
 * looked at as it takes to find one that was answered, or to call a team silent.
 */
final class ProjectHealth {
    private static final Duration BACK = Duration.ofDays(100);
    private static final int MOST_ROUNDS = 10;

    private final HealthRules rules;
    private final Workspaces workspaces;
    private final Milestones milestones;
    private final Entries entries;
    private final Rounds rounds;
    private final Invitations invitations;
    private final Responses responses;

    ProjectHealth(
            HealthRules rules,
            Workspaces workspaces,
            Milestones milestones,
            Entries entries,
            Rounds rounds,
            Invitations invitations,
            Responses responses) {
        this.rules = rules;
        this.workspaces = workspaces;
        this.milestones = milestones;
        this.entries = entries;
        this.rounds = rounds;
        this.invitations = invitations;
        this.responses = responses;
    }

    /**
     * @param most how many reasons are told
     */
    List<Span> line(Caller caller, Project project, int most) {
        var health = of(project, caller.now());
        var messages = new HealthMessages(caller.phrases());
        return leads(caller, project)
                ? messages.lineForItsOwner(health, most)
                : messages.line(health, most);
    }

    private Health of(Project project, Instant now) {
        var zone = workspaces.find(project.workspace()).map(Workspace::zone).orElse(Callers.UTC);
        return rules.health(
                project,
                milestones.of(project.workspace(), project.id()),
                entries.ofProject(RiskKind.RISK, project.workspace(), project.id()),
                askings(project, now),
                LocalDate.ofInstant(now, zone),
                zone);
    }

    private List<Asking> askings(Project project, Instant now) {
        var lately = rounds.openedBetween(project.workspace(), project.id(), now.minus(BACK), now);
        var over =
                lately.reversed().stream()
                        .filter(round -> round.closed() && round.sharing() != Sharing.ANONYMOUS)
                        .limit(MOST_ROUNDS)
                        .toList();
        return askings(over);
    }

    private List<Asking> askings(List<Round> newestFirst) {
        var askings = new ArrayList<Asking>();
        var silent = new HashSet<LocalDate>();
        for (var round : newestFirst) {
            boolean another = !silent.contains(round.date());
            if (another && silent.size() == rules.timesThatCount()) {
                break;
            }
            if (responses.isAnswered(round.workspace(), round.id())) {
                askings.add(new Asking(round.date(), true));
                break;
            }
            if (another && invitations.anyPrompted(round.workspace(), round.id())) {
                askings.add(new Asking(round.date(), false));
                silent.add(round.date());
            }
        }
        return askings;
    }

    private static boolean leads(Caller caller, Project project) {
        var roles = project.rolesOf(caller.user());
        return !caller.shares()
                && Set.of(Role.OWNER, Role.DEPUTY).stream().anyMatch(roles::contains);
    }
}
