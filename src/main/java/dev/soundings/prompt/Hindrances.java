package dev.soundings.prompt;

import dev.soundings.checkin.Audience;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.CheckIns;
import dev.soundings.project.Project;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.round.Round;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.util.Optional;

/**
 * What speaks against asking a person at all, looked at again at the last moment: a pause, a
 * farewell, an answer that came early.
 */
final class Hindrances {
    private final Workspaces workspaces;
    private final CheckIns checkIns;
    private final NamedAnswers answers;

    Hindrances(Workspaces workspaces, CheckIns checkIns, NamedAnswers answers) {
        this.workspaces = workspaces;
        this.checkIns = checkIns;
        this.answers = answers;
    }

    Optional<Reason> of(AskedQuestions asked, Addressee to) {
        var invitation = asked.invitation();
        var checkIn = active(invitation);
        if (checkIn.isEmpty() || asked.project().archived() || isPaused(invitation)) {
            return Optional.of(Reason.PAUSED);
        }
        if (!to.person().isMember() || !isAudience(checkIn.get(), invitation, asked.project())) {
            return Optional.of(Reason.LEFT);
        }
        if (invitation.questions().isEmpty()) {
            return Optional.of(nothingToAsk(asked.round()));
        }
        return answers.isDone(invitation) ? Optional.of(Reason.ANSWERED_BEFORE) : Optional.empty();
    }

    /** Too few for an anonymous round; or all that could be asked was answered lately and rests. */
    private static Reason nothingToAsk(Round round) {
        return round.sharing() == Sharing.ANONYMOUS ? Reason.PAUSED : Reason.ANSWERED_BEFORE;
    }

    /** Nobody will go on with its round for now. */
    boolean rests(Invitation invitation) {
        return active(invitation).isEmpty() || isPaused(invitation);
    }

    private Optional<CheckIn> active(Invitation invitation) {
        return checkIns.find(invitation.workspace(), invitation.checkIn())
                .filter(checkIn -> checkIn.state() == CheckIn.State.ACTIVE);
    }

    private boolean isPaused(Invitation invitation) {
        return workspaces.find(invitation.workspace()).map(Workspace::paused).orElse(true);
    }

    /** Who is in a channel or group was asked when the round opened. */
    private static boolean isAudience(CheckIn checkIn, Invitation invitation, Project project) {
        return switch (checkIn.audience()) {
            case Audience.Named(var people) -> people.contains(invitation.person());
            case Audience.InRoles(var roles) ->
                    project.rolesOf(invitation.person()).stream().anyMatch(roles::contains);
            case Audience.ChannelMembers channel -> true;
            case Audience.GroupMembers group -> true;
        };
    }
}
