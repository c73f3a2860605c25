package dev.soundings.digest;

import dev.soundings.chat.UserId;
import dev.soundings.project.Milestone;
import dev.soundings.project.Project;
import dev.soundings.register.Action;
import dev.soundings.register.Decision;
import dev.soundings.register.Entry;
import dev.soundings.register.Risk;
import dev.soundings.register.Win;
import dev.soundings.response.Response;
import dev.soundings.round.Invitation;
import dev.soundings.round.Round;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is stored and that an issue is composed from.
 *
 * @param projects the plan's, in its order; archived ones left out
 * @param countedBefore what the issues before have counted
 * @param correctedBefore what turned out to be wrong in the issue that was posted last
 */
record Material(
        List<OfProject> projects,
        Map<String, Integer> countedBefore,
        List<DigestIssue.Correction> correctedBefore) {
    Material {
        projects = List.copyOf(projects);
        countedBefore = Map.copyOf(countedBefore);
        correctedBefore = List.copyOf(correctedBefore);
    }

    /**
     * @param risks those that are not private, in every state
     * @param wins proposed and landed ones, the latest first
     * @param decisions the newest first
     * @param actions in every state
     * @param milestones planned and done ones, by date
     */
    record OfProject(
            Project project,
            List<Entry<Risk>> risks,
            List<Entry<Win>> wins,
            List<Entry<Decision>> decisions,
            List<Entry<Action>> actions,
            List<Asked> rounds,
            List<Milestone> milestones) {
        OfProject {
            risks = List.copyOf(risks);
            wins = List.copyOf(wins);
            decisions = List.copyOf(decisions);
            actions = List.copyOf(actions);
            rounds = List.copyOf(rounds);
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * One round with what came of it.
     *
     * @param marks how many have answered anonymously
     * @param away who was absent on the day they were asked
     */
    record Asked(
            Round round,
            List<Invitation> invitations,
            List<Response.Named> named,
            int marks,
            Set<UserId> away) {
        Asked {
            invitations = List.copyOf(invitations);
            named = List.copyOf(named);
            away = Set.copyOf(away);
        }
    }
}
