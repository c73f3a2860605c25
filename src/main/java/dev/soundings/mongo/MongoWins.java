package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.EntryId;
import dev.soundings.register.Win;
import dev.soundings.register.Wins;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Wins, found by their id, their label, by project and day, and by what is to be told.
 *
 * <pre>{@code {_id: "room/t6w8y2a4ca", v: 1, rev: 1, workspace: "room", entry: "t6w8y2a4ca",
 *  number: 3, project: "x7k2m9p4qa", amount: NumberDecimal("6"), unit: "support hours a week",
 *  confidence: "MEASURED", landedOn: "2027-02-11", reportedBy: "mia", state: "LANDED",
 *  text: {words: {what: "Search answers in a second", who: "Support"}, erased: []}, …}}</pre>
 */
final class MongoWins implements Wins {
    private final Documents<Win, WinDocument> wins;

    MongoWins(MongoDatabase database) {
        this.wins = new Documents<>(database, WinDocument.SHAPE);
    }

    @Override
    public boolean insert(Win win) {
        return wins.insert(win);
    }

    @Override
    public Optional<Win> find(WorkspaceId workspace, EntryId id) {
        return wins.find(Stored.key(workspace, id));
    }

    @Override
    public Optional<Win> labelled(WorkspaceId workspace, int number) {
        return wins.first(and(eq("workspace", workspace.value()), eq("number", number)));
    }

    @Override
    public Win change(WorkspaceId workspace, EntryId id, UnaryOperator<Win> change) {
        return wins.change(Stored.key(workspace, id), change);
    }

    @Override
    public List<Win> landedBetween(
            WorkspaceId workspace, ProjectId project, LocalDate from, LocalDate to) {
        return wins.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("project", project.value()),
                        in("state", "PROPOSED", "LANDED"),
                        gte("landedOn", from.toString()),
                        lte("landedOn", to.toString())),
                descending("landedOn", "number"));
    }

    @Override
    public List<Win> untold(int most) {
        return wins.list(eq("untold", true), ascending("number", "_id"), most);
    }
}
