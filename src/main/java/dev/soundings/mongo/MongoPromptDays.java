package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.prompt.PromptDay;
import dev.soundings.prompt.PromptDays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Prompts, one for each person and local date; found by them, and as a queue of nudges.
 *
 * <pre>{@code {_id: "room/tom/2027-02-11", v: 1, rev: 1, workspace: "room", person: "tom",
 *  date: "2027-02-11", sendKey: "room.prompt.tom.20270211",
 *  invitations: ["k3m5p7r9ta.20270211.0.tom"], at: ISODate("2027-02-11T09:00:00Z"),
 *  nudgeAt: ISODate("2027-02-12T09:00:00Z")}}</pre>
 */
final class MongoPromptDays implements PromptDays {
    private final Documents<PromptDay, PromptDayDocument> days;

    MongoPromptDays(MongoDatabase database) {
        this.days = new Documents<>(database, PromptDayDocument.SHAPE);
    }

    @Override
    public boolean insert(PromptDay day) {
        return days.insert(day);
    }

    @Override
    public Optional<PromptDay> find(WorkspaceId workspace, UserId person, LocalDate date) {
        return days.find(Stored.key(workspace, person, date));
    }

    @Override
    public List<PromptDay> between(
            WorkspaceId workspace, UserId person, LocalDate from, LocalDate to) {
        return days.list(
                and(
                        eq("workspace", workspace.value()),
                        eq("person", person.value()),
                        gte("date", from.toString()),
                        lte("date", to.toString())),
                ascending("date"));
    }

    @Override
    public void scheduleNudge(PromptDay day, Optional<Instant> nudgeAt) {
        var id = Stored.key(day.workspace(), day.person(), day.date());
        if (days.find(id).isPresent()) {
            days.change(id, stored -> stored.nudgingAt(nudgeAt));
        }
    }

    @Override
    public List<PromptDay> nudgesDue(Instant now, int most) {
        return days.list(lte("nudgeAt", now), ascending("nudgeAt", "_id"), most);
    }

    @Override
    public Optional<Instant> nextNudge() {
        return days.first(gt("nudgeAt", Instant.EPOCH), ascending("nudgeAt"))
                .flatMap(PromptDay::nudgeAt);
    }
}
