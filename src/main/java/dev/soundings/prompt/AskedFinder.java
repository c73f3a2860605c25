package dev.soundings.prompt;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.FactFinder;
import dev.soundings.checkin.QuestionSets;
import dev.soundings.project.Projects;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.Invitation;
import dev.soundings.round.InvitationId;
import dev.soundings.round.Invitations;
import dev.soundings.round.Round;
import dev.soundings.round.RoundId;
import dev.soundings.round.Rounds;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what belongs to an invitation: its round, the frozen questions, the project. */
final class AskedFinder {
    private static final int LOOK_BACK = 60;

    /** Opening times stay as they were planned when a prompt is put off. */
    private static final Comparator<Invitation> AS_PLANNED =
            Comparator.comparing(Invitation::opensAt)
                    .thenComparing(invitation -> invitation.round().value());

    private final Rounds rounds;
    private final Invitations invitations;
    private final QuestionSets sets;
    private final Projects projects;
    private final FactFinder facts;

    AskedFinder(
            Rounds rounds,
            Invitations invitations,
            QuestionSets sets,
            Projects projects,
            FactFinder facts) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.sets = sets;
        this.projects = projects;
        this.facts = facts;
    }

    Optional<AskedQuestions> find(WorkspaceId workspace, InvitationId id) {
        return invitations.find(workspace, id).flatMap(this::of);
    }

    /**
     * @param id of an invitation, or of a round, which a post in a channel names for everybody
     */
    Optional<AskedQuestions> find(WorkspaceId workspace, String id, UserId actor) {
        return find(workspace, new InvitationId(id))
                .or(() -> find(workspace, InvitationId.of(new RoundId(id), actor)));
    }

    /** Empty while its round is being opened. */
    Optional<AskedQuestions> of(Invitation invitation) {
        return rounds.find(invitation.workspace(), invitation.round())
                .flatMap(round -> of(invitation, round));
    }

    private Optional<AskedQuestions> of(Invitation invitation, Round round) {
        var workspace = invitation.workspace();
        return sets.find(workspace, round.set())
                .flatMap(set ->
                        projects.find(workspace, round.project())
                                .map(project ->
                                        new AskedQuestions(
                                                round,
                                                invitation,
                                                set,
                                                project,
                                                facts.of(project, round.date()))));
    }

    /** This person's invitations to rounds of the same check-in that were planned for later. */
    Stream<Invitation> newerOf(Invitation invitation) {
        return invitations.latestOf(invitation.workspace(), invitation.person(), LOOK_BACK).stream()
                .filter(other -> other.checkIn().equals(invitation.checkIn()))
                .filter(other -> AS_PLANNED.compare(other, invitation) > 0);
    }

    Optional<Round> latestRound(AskedQuestions asked) {
        return rounds.latest(asked.round().workspace(), asked.round().checkIn());
    }
}
