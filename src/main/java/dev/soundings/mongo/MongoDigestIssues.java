package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.digest.DigestIssue;
import dev.soundings.digest.DigestIssues;
import dev.soundings.digest.IssueId;
import dev.soundings.digest.PlanId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Issues of digests, one for each plan and week; found by their id, by plan, and all that are under
 * way.
 *
 * <pre>{@code {_id: "room/d4f6h8j2ma.20270215", v: 1, rev: 3, workspace: "room",
 *  issue: "d4f6h8j2ma.20270215", plan: "d4f6h8j2ma", date: "2027-02-15",
 *  postAt: ISODate("2027-02-15T07:30:00Z"), sealAt: ISODate("2027-02-15T11:00:00Z"),
 *  releases: {x7k2m9p4qa: {type: "APPROVED", by: "priya", at: ISODate(…)}},
 *  stage: {type: "POSTED", sendKey: "…", version: 0, …}, unfinished: true,
 *  text: {words: {}, erased: []}, …}}</pre>
 */
final class MongoDigestIssues implements DigestIssues {
    private final Documents<DigestIssue, DigestIssueDocument> issues;

    MongoDigestIssues(MongoDatabase database) {
        this.issues = new Documents<>(database, DigestIssueDocument.SHAPE);
    }

    @Override
    public boolean insert(DigestIssue issue) {
        return issues.insert(issue);
    }

    @Override
    public Optional<DigestIssue> find(WorkspaceId workspace, IssueId id) {
        return issues.find(Stored.key(workspace, id));
    }

    @Override
    public DigestIssue change(
            WorkspaceId workspace, IssueId id, UnaryOperator<DigestIssue> change) {
        return issues.change(Stored.key(workspace, id), change);
    }

    @Override
    public List<DigestIssue> unfinished() {
        return issues.list(eq("unfinished", true), ascending("postAt", "_id"));
    }

    @Override
    public Optional<DigestIssue> latestSealed(WorkspaceId workspace, PlanId plan) {
        return issues.first(
                and(
                        eq("workspace", workspace.value()),
                        eq("plan", plan.value()),
                        eq("stage.type", "SEALED")),
                descending("date"));
    }

    @Override
    public List<DigestIssue> latest(WorkspaceId workspace, PlanId plan, int most) {
        return issues.list(
                and(eq("workspace", workspace.value()), eq("plan", plan.value())),
                descending("date"),
                most);
    }
}
