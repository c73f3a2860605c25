package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.access.AuditTrail;
import dev.soundings.chat.WorkspaceId;

import java.util.List;

/**
 * What was done with power over others' things, by workspace and time. An entry that is recorded
 * twice, for an event that came twice, is there once.
 *
 * <pre>{@code {_id: "room/q2m8r4t6wa", v: 1, rev: 1, workspace: "room", entry: "q2m8r4t6wa",
 *  who: "priya", permission: "CHANGE_ENTRY", route: "command risk close", about: "x7k2m9p4qa",
 *  at: ISODate("2027-02-11T08:00:00Z")}}</pre>
 */
final class MongoAuditTrail implements AuditTrail {
    private final Documents<Entry, AuditDocument> trail;

    MongoAuditTrail(MongoDatabase database) {
        this.trail = new Documents<>(database, AuditDocument.SHAPE);
    }

    @Override
    public void record(Entry entry) {
        trail.insert(entry);
    }

    @Override
    public List<Entry> latest(WorkspaceId workspace, int most) {
        return trail.list(eq("workspace", workspace.value()), descending("at"), most);
    }
}
