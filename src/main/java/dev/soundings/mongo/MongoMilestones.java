package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.Milestone;
import dev.soundings.project.MilestoneId;
import dev.soundings.project.Milestones;
import dev.soundings.project.ProjectId;

import org.bson.conversions.Bson;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Milestones, found by their id, by name and by project; dropped ones by their id only.
 *
 * <pre>{@code {_id: "room/q5f2k8r3ma", v: 1, rev: 2, workspace: "room", milestone: "q5f2k8r3ma",
 *  project: "x7k2m9p4qa", name: "Pilot in two stores", named: "pilot in two stores",
 *  nameKey: "room/x7k2m9p4qa/pilot in two stores", kind: "KEY", date: "2027-04-02",
 *  moves: [{from: "2027-03-12", to: "2027-04-02", by: "priya", at: …}],
 *  text: {words: {"reason-0": "the vendor is late"}, erased: []}, state: "PLANNED", …}}</pre>
 */
final class MongoMilestones implements Milestones {
    private final Documents<Milestone, MilestoneDocument> milestones;

    MongoMilestones(MongoDatabase database) {
        this.milestones = new Documents<>(database, MilestoneDocument.SHAPE);
    }

    @Override
    public boolean insert(Milestone milestone) {
        return milestones.insert(milestone);
    }

    @Override
    public Optional<Milestone> find(WorkspaceId workspace, MilestoneId id) {
        return milestones.find(Stored.key(workspace, id));
    }

    @Override
    public List<Milestone> named(WorkspaceId workspace, String name) {
        return milestones.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("named", Milestone.nameKey(name)),
                        notDropped()),
                ascending("date", "_id"));
    }

    @Override
    public Milestone change(
            WorkspaceId workspace, MilestoneId id, UnaryOperator<Milestone> change) {
        return milestones.change(Stored.key(workspace, id), change);
    }

    @Override
    public boolean rename(WorkspaceId workspace, MilestoneId id, String name) {
        return Inserts.unlessTaken(
                () -> change(workspace, id, milestone -> milestone.called(name)));
    }

    @Override
    public List<Milestone> of(WorkspaceId workspace, ProjectId project) {
        return milestones.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("project", project.value()),
                        notDropped()),
                ascending("date", "named"));
    }

    private static Bson notDropped() {
        return in("state", Milestone.State.PLANNED.name(), Milestone.State.DONE.name());
    }
}
