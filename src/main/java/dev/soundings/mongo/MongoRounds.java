package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.project.ProjectId;
import dev.soundings.round.Round;
import dev.soundings.round.RoundId;
import dev.soundings.round.Rounds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Rounds, found by their id, the latest of a check-in, those of a project by time, and those that
 * are open.
 *
 * <pre>{@code {_id: "room/k3m5p7r9ta.20270211.0", v: 1, rev: 1, workspace: "room",
 *  round: "k3m5p7r9ta.20270211.0", checkIn: "k3m5p7r9ta", project: "x7k2m9p4qa", set: "why",
 *  setVersion: "q2m8r4t6wa", date: "2027-02-11", slot: 0, sharing: "NAMED", invited: 7,
 *  opensAt: ISODate("2027-02-09T23:00:00Z"), closed: false, …}}</pre>
 */
final class MongoRounds implements Rounds {
    private final Documents<Round, RoundDocument> rounds;

    MongoRounds(MongoDatabase database) {
        this.rounds = new Documents<>(database, RoundDocument.SHAPE);
    }

    @Override
    public boolean insert(Round round) {
        return rounds.insert(round);
    }

    @Override
    public Optional<Round> find(WorkspaceId workspace, RoundId id) {
        return rounds.find(Stored.key(workspace, id));
    }

    @Override
    public void replace(Round round) {
        rounds.change(Stored.key(round.workspace(), round.id()), _ -> round);
    }

    @Override
    public Optional<Round> latest(WorkspaceId workspace, CheckInId checkIn) {
        return rounds.first(
                and(
                        eq("workspace", workspace.value()),
                        eq("checkIn", checkIn.value()),
                        lt("slot", Round.EXTRA_SLOT)),
                descending("date", "slot"));
    }

    @Override
    public Optional<Round> latestOpened(WorkspaceId workspace, CheckInId checkIn, Instant at) {
        return rounds.first(
                and(
                        eq("workspace", workspace.value()),
                        eq("checkIn", checkIn.value()),
                        lte("opensAt", at)),
                descending("opensAt", "_id"));
    }

    @Override
    public List<Round> open() {
        return rounds.list(eq("closed", false), ascending("closesAt", "_id"));
    }

    @Override
    public List<Round> openedBetween(
            WorkspaceId workspace, ProjectId project, Instant from, Instant to) {
        return rounds.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("project", project.value()),
                        gt("opensAt", from),
                        lte("opensAt", to)),
                ascending("opensAt", "_id"));
    }
}
