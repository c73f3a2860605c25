package dev.soundings.mongo;

import static java.util.Objects.requireNonNull;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionId;
import dev.soundings.project.ProjectId;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundId;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * An invitation as stored.
 *
 * @param waitingFor when the prompt is due, and only while it waits: what the queue is read by
 * @param sendKey of a prompt that was put into the outbox
 * @param reason why there was no prompt
 * @param fateAt since when it has this fate
 */
public record InvitationDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String invitation,
        String round,
        String checkIn,
        String project,
        String person,
        String zone,
        List<String> questions,
        Instant opensAt,
        Instant dueAt,
        Instant closesAt,
        @Nullable Instant waitingFor,
        FateType fate,
        @Nullable String sendKey,
        Invitation.@Nullable Reason reason,
        @Nullable Instant fateAt,
        boolean nudged)
        implements Stored<Invitation> {
    static final Shape<Invitation, InvitationDocument> SHAPE =
            new Shape<>(
                    MongoSchema.INVITATIONS, 1, InvitationDocument.class, InvitationDocument::from);

    /** What became of the asking. */
    public enum FateType {
        WAITING,
        PROMPTED,
        NOT_ASKED
    }

    static InvitationDocument from(Invitation invitation, long rev) {
        return switch (invitation.fate()) {
            case Fate.Waiting() ->
                    of(invitation, rev, invitation.dueAt(), FateType.WAITING, null, null, null);
            case Fate.Prompted(var key, var at) ->
                    of(invitation, rev, null, FateType.PROMPTED, key.value(), null, at);
            case Fate.NotAsked(var reason, var at) ->
                    of(invitation, rev, null, FateType.NOT_ASKED, null, reason, at);
        };
    }

    @Override
    public Invitation toDomain() {
        return new Invitation(
                new WorkspaceId(workspace),
                new InvitationId(invitation),
                new RoundId(round),
                new CheckInId(checkIn),
                new ProjectId(project),
                new UserId(person),
                ZoneId.of(zone),
                Plain.list(questions, QuestionId::new),
                opensAt,
                dueAt,
                closesAt,
                domainFate(),
                nudged);
    }

    private Fate domainFate() {
        return switch (fate) {
            case WAITING -> new Fate.Waiting();
            case PROMPTED ->
                    new Fate.Prompted(new SendKey(requireNonNull(sendKey)), requireNonNull(fateAt));
            case NOT_ASKED -> new Fate.NotAsked(requireNonNull(reason), requireNonNull(fateAt));
        };
    }

    private static InvitationDocument of(
            Invitation invitation,
            long rev,
            @Nullable Instant waitingFor,
            FateType fate,
            @Nullable String sendKey,
            Invitation.@Nullable Reason reason,
            @Nullable Instant fateAt) {
        return new InvitationDocument(
                Stored.key(invitation.workspace(), invitation.id()),
                SHAPE.version(),
                rev,
                invitation.workspace().value(),
                invitation.id().value(),
                invitation.round().value(),
                invitation.checkIn().value(),
                invitation.project().value(),
                invitation.person().value(),
                invitation.zone().getId(),
                Plain.inOrder(invitation.questions()),
                invitation.opensAt(),
                invitation.dueAt(),
                invitation.closesAt(),
                waitingFor,
                fate,
                sendKey,
                reason,
                fateAt,
                invitation.nudged());
    }
}
