package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.SendKey;
import dev.soundings.delivery.Claim;
import dev.soundings.delivery.OutboxEntries;
import dev.soundings.delivery.OutboxEntry;
import dev.soundings.delivery.ProcessName;
import dev.soundings.delivery.Purpose;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What goes out, found by key and as a queue by priority and time. A claim is a change of exactly
 * the entry that was read; who comes second looks for the next one.
 *
 * <pre>{@code {_id: "room.prompt.tom.20270211", v: 1, rev: 3, workspace: "room",
 *  purpose: "PROMPT", priority: 2, about: "tom.20270211",
 *  notBefore: ISODate("2027-02-11T09:00:00Z"), notAfter: ISODate("2027-02-12T17:00:00Z"),
 *  parts: [{type: "POST", person: "tom", message: "{…}"}], posts: [], doubts: 0,
 *  owner: "p-x7k2", fence: 1, dueAt: ISODate("2027-02-11T09:00:30Z"), state: {type: "LEASED"}}}
 * </pre>
 */
final class MongoOutboxEntries implements OutboxEntries {
    private final Documents<OutboxEntry, OutboxDocument> entries;

    MongoOutboxEntries(MongoDatabase database) {
        this.entries = new Documents<>(database, OutboxDocument.SHAPE);
    }

    @Override
    public boolean insert(OutboxEntry entry) {
        return entries.insert(entry);
    }

    @Override
    public Optional<OutboxEntry> claimNext(ProcessName owner, Instant now, Instant until) {
        var next = mostUrgent(now);
        while (next.isPresent()) {
            var claimed = next.get().claimed(owner, until);
            if (entries.changeIf(claimed.key().value(), next.get()::equals, claimed)) {
                return Optional.of(claimed);
            }
            next = mostUrgent(now);
        }
        return Optional.empty();
    }

    @Override
    public boolean replace(OutboxEntry changed, Claim held) {
        return entries.changeIf(
                changed.key().value(), stored -> stored.claim().equals(held), changed);
    }

    @Override
    public Optional<OutboxEntry> find(SendKey key) {
        return entries.find(key.value());
    }

    @Override
    public Optional<Instant> nextDue() {
        return entries.first(gt("dueAt", Instant.EPOCH), ascending("dueAt"))
                .flatMap(OutboxEntry::dueAt);
    }

    @Override
    public boolean hasNewerEdit(SendKey of, int version) {
        return entries.any(
                and(
                        eq("editOf", of.value()),
                        gt("editVersion", version),
                        ne("state.type", "SKIPPED")));
    }

    @Override
    public boolean hasOlderEditUnderWay(SendKey of, int version) {
        return entries.any(
                and(
                        eq("editOf", of.value()),
                        lt("editVersion", version),
                        in("state.type", "LEASED", "SENDING", "UNKNOWN")));
    }

    // Rank by rank, each of which the index has in the order of time: one entry is read of each.
    private Optional<OutboxEntry> mostUrgent(Instant now) {
        return IntStream.range(0, Purpose.values().length)
                .mapToObj(rank ->
                        entries.first(
                                and(eq("priority", rank), lte("dueAt", now)),
                                ascending("dueAt", "_id")))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
