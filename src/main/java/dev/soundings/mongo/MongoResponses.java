package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.response.Response.Anonymous;
import dev.soundings.response.Response.Named;
import dev.soundings.response.Responses;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundId;

import org.bson.conversions.Bson;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Responses with a name, found by invitation, round, person, change and harvest; those without one,
 * found by round in the order of ids that are random.
 *
 * <pre>{@code {_id: "room/k3m5p7r9ta.20270211.0.tom", v: 1, rev: 2, workspace: "room",
 *  invitation: "k3m5p7r9ta.20270211.0.tom", person: "tom", kind: "ANSWERED",
 *  answers: {w3: {type: "RISK_RAISED", probability: 3, impact: 4}}, revision: 2,
 *  unharvested: true, lastEvents: ["e41"], history: [{kind: "ANSWERED", answers: {…}, until: ISODate(…)}],
 *  text: {words: {"w3/title": "Vendor API slips"}, erased: []}, …}}</pre>
 */
final class MongoResponses implements Responses {
    private final Documents<Named, NamedResponseDocument> named;
    private final Documents<Anonymous, AnonymousResponseDocument> anonymous;

    MongoResponses(MongoDatabase database) {
        this.named = new Documents<>(database, NamedResponseDocument.SHAPE);
        this.anonymous = new Documents<>(database, AnonymousResponseDocument.SHAPE);
    }

    @Override
    public Optional<Named> find(WorkspaceId workspace, InvitationId invitation) {
        return named.find(Stored.key(workspace, invitation));
    }

    @Override
    public Named write(
            WorkspaceId workspace, InvitationId invitation, Function<Optional<Named>, Named> next) {
        return named.write(Stored.key(workspace, invitation), next);
    }

    @Override
    public boolean insert(Anonymous response) {
        return anonymous.insert(response);
    }

    @Override
    public boolean isThere(WorkspaceId workspace, String anonymousId) {
        return anonymous.find(Stored.key(workspace, anonymousId)).isPresent();
    }

    @Override
    public List<Named> namedOf(WorkspaceId workspace, RoundId round) {
        return named.list(standing(workspace, round), ascending("_id"));
    }

    @Override
    public boolean isAnswered(WorkspaceId workspace, RoundId round) {
        return named.any(standing(workspace, round));
    }

    @Override
    public List<Anonymous> anonymousOf(WorkspaceId workspace, RoundId round) {
        return anonymous.list(
                and(eq("workspace", workspace.value()), eq("round", round.value())),
                ascending("_id"));
    }

    @Override
    public List<Named> latestOf(WorkspaceId workspace, UserId person, CheckInId checkIn, int most) {
        return named.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("person", person.value()),
                        eq("checkIn", checkIn.value()),
                        ne("kind", "UNDONE")),
                descending("firstAt", "_id"),
                most);
    }

    @Override
    public List<Named> changedAfter(Instant since, int most) {
        return named.list(gt("changedAt", since), ascending("changedAt", "_id"), most);
    }

    @Override
    public List<Named> unharvested(int most) {
        return named.list(eq("unharvested", true), ascending("changedAt", "_id"), most);
    }

    @Override
    public void markHarvested(Named response) {
        named.set(
                and(
                        eq("_id", Stored.key(response.workspace(), response.invitation())),
                        eq("revision", response.revision())),
                set("unharvested", false));
    }

    private static Bson standing(WorkspaceId workspace, RoundId round) {
        return and(
                eq("workspace", workspace.value()),
                eq("round", round.value()),
                ne("kind", "UNDONE"));
    }
}
