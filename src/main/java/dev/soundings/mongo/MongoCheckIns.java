package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.CheckIns;
import dev.soundings.project.ProjectId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Check-ins, found by their id, by project, and all that are active.
 *
 * <pre>{@code {_id: "room/k3m5p7r9ta", v: 1, rev: 1, workspace: "room", checkIn: "k3m5p7r9ta",
 *  project: "x7k2m9p4qa", set: "why", audience: {type: "IN_ROLES", names: ["MEMBER", "OWNER"]},
 *  cadence: "every Thursday at 9:00", sharing: "NAMED", way: "DIRECT_MESSAGE",
 *  answerSeconds: 115200, state: "ACTIVE", …}}</pre>
 */
final class MongoCheckIns implements CheckIns {
    private final Documents<CheckIn, CheckInDocument> checkIns;

    MongoCheckIns(MongoDatabase database) {
        this.checkIns = new Documents<>(database, CheckInDocument.SHAPE);
    }

    @Override
    public boolean insert(CheckIn checkIn) {
        return checkIns.insert(checkIn);
    }

    @Override
    public Optional<CheckIn> find(WorkspaceId workspace, CheckInId id) {
        return checkIns.find(Stored.key(workspace, id));
    }

    @Override
    public CheckIn change(WorkspaceId workspace, CheckInId id, UnaryOperator<CheckIn> change) {
        return checkIns.change(Stored.key(workspace, id), change);
    }

    @Override
    public List<CheckIn> of(WorkspaceId workspace, ProjectId project) {
        return checkIns.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("project", project.value()),
                        in("state", "ACTIVE", "PAUSED")),
                ascending("_id"));
    }

    @Override
    public List<CheckIn> active() {
        return checkIns.list(eq("state", "ACTIVE"), ascending("_id"));
    }
}
