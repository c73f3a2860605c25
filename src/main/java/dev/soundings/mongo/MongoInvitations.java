package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.mongo.InvitationDocument.FateType;
import dev.soundings.round.Invitation;
import dev.soundings.round.InvitationId;
import dev.soundings.round.Invitations;
import dev.soundings.round.RoundId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Invitations, found by their id, by round, by person, and as a queue of what is due.
 *
 * <pre>{@code {_id: "room/k3m5p7r9ta.20270211.0.tom", v: 1, rev: 1, workspace: "room",
 *  invitation: "k3m5p7r9ta.20270211.0.tom", round: "k3m5p7r9ta.20270211.0", person: "tom",
 *  zone: "Europe/Lisbon", questions: ["w1", "w3"], dueAt: ISODate("2027-02-11T09:00:00Z"),
 *  waitingFor: ISODate("2027-02-11T09:00:00Z"), fate: "WAITING", nudged: false, …}}</pre>
 */
final class MongoInvitations implements Invitations {
    private final Documents<Invitation, InvitationDocument> invitations;

    MongoInvitations(MongoDatabase database) {
        this.invitations = new Documents<>(database, InvitationDocument.SHAPE);
    }

    @Override
    public boolean insert(Invitation invitation) {
        return invitations.insert(invitation);
    }

    @Override
    public Optional<Invitation> find(WorkspaceId workspace, InvitationId id) {
        return invitations.find(Stored.key(workspace, id));
    }

    @Override
    public Invitation change(
            WorkspaceId workspace, InvitationId id, UnaryOperator<Invitation> change) {
        return invitations.change(Stored.key(workspace, id), change);
    }

    @Override
    public List<Invitation> ofRound(WorkspaceId workspace, RoundId round) {
        return invitations.list(
                and(eq("workspace", workspace.value()), eq("round", round.value())),
                ascending("_id"));
    }

    @Override
    public boolean anyPrompted(WorkspaceId workspace, RoundId round) {
        return invitations.any(
                and(
                        eq("workspace", workspace.value()),
                        eq("round", round.value()),
                        eq("fate", FateType.PROMPTED.name())));
    }

    @Override
    public Optional<Instant> closing(WorkspaceId workspace, RoundId round) {
        return invitations
                .first(
                        and(eq("workspace", workspace.value()), eq("round", round.value())),
                        descending("closesAt"))
                .map(Invitation::closesAt);
    }

    @Override
    public List<Invitation> due(Instant now, int most) {
        return invitations.list(lte("waitingFor", now), ascending("waitingFor", "_id"), most);
    }

    @Override
    public Optional<Instant> nextDue() {
        return invitations
                .first(gt("waitingFor", Instant.EPOCH), ascending("waitingFor"))
                .map(Invitation::dueAt);
    }

    @Override
    public List<Invitation> ofPerson(
            WorkspaceId workspace, UserId person, Instant openedBefore, Instant dueAfter) {
        return invitations.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("person", person.value()),
                        gt("dueAt", dueAfter),
                        lte("opensAt", openedBefore)),
                ascending("dueAt", "_id"));
    }

    @Override
    public List<Invitation> latestOf(WorkspaceId workspace, UserId person, int most) {
        return invitations.list(
                and(eq("workspace", workspace.value()), eq("person", person.value())),
                descending("dueAt", "_id"),
                most);
    }
}
