package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.access.Actor;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.EntryId;
import dev.soundings.register.Risk;
import dev.soundings.register.Risks;

import org.bson.conversions.Bson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Risks and opportunities, found by their id, their label, their project, by what their owners have
 * to review, and by what is to be told. Who may not see a private one does not get it from here.
 *
 * <pre>{@code {_id: "room/q2m8r4t6wa", v: 1, rev: 4, workspace: "room", entry: "q2m8r4t6wa",
 *  kind: "RISK", number: 14, project: "x7k2m9p4qa", probability: 3, impact: 4, owner: "tom",
 *  reviewOn: "2027-03-01", raisedBy: "ana", privateTo: "priya", state: "OPEN", told: 1, untold: false,
 *  source: {response: "k3m5p7r9ta.20270211.0.ana", question: "w3"},
 *  history: [{what: "RAISED", by: "ana", at: ISODate(…)}],
 *  text: {words: {title: "Vendor API slips", plan: "…", "note-0": ""}, erased: []}}}</pre>
 */
final class MongoRisks implements Risks {
    private final Documents<Risk, RiskDocument> risks;

    MongoRisks(MongoDatabase database) {
        this.risks = new Documents<>(database, RiskDocument.SHAPE);
    }

    @Override
    public boolean insert(Risk risk) {
        return risks.insert(risk);
    }

    @Override
    public Optional<Risk> find(WorkspaceId workspace, EntryId id) {
        return risks.find(Stored.key(workspace, id));
    }

    @Override
    public Optional<Risk> labelled(WorkspaceId workspace, Risk.Kind kind, int number) {
        return risks.first(
                and(
                        eq("workspace", workspace.value()),
                        eq("kind", kind.name()),
                        eq("number", number)));
    }

    @Override
    public Risk change(WorkspaceId workspace, EntryId id, UnaryOperator<Risk> change) {
        return risks.change(Stored.key(workspace, id), change);
    }

    @Override
    public List<Risk> visibleTo(Actor actor, ProjectId project) {
        var user = actor.user().value();
        return risks.list(
                and(
                        of(actor.workspace(), project),
                        or(
                                exists("privateTo", false),
                                eq("privateTo", user),
                                eq("raisedBy", user))),
                ascending("number", "_id"));
    }

    @Override
    public List<Risk> ofProject(WorkspaceId workspace, ProjectId project) {
        return risks.list(
                and(of(workspace, project), exists("privateTo", false)),
                ascending("number", "_id"));
    }

    @Override
    public List<Risk> dueForReview(WorkspaceId workspace, UserId owner, LocalDate date) {
        return risks.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("owner", owner.value()),
                        eq("state", "OPEN"),
                        lte("reviewOn", date.toString())),
                ascending("reviewOn", "number"));
    }

    @Override
    public List<Risk> askingForAnOwner(int most) {
        return risks.list(
                and(gt("proposedOwner", ""), in("state", "OPEN", "PROPOSED")),
                ascending("proposedOwner", "_id"),
                most);
    }

    @Override
    public List<Risk> untold(int most) {
        return risks.list(eq("untold", true), ascending("number", "_id"), most);
    }

    private static Bson of(WorkspaceId workspace, ProjectId project) {
        return and(eq("workspace", workspace.value()), eq("project", project.value()));
    }
}
