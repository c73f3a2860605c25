package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;

import dev.soundings.clock.ClockOffsets;

import org.bson.Document;

import java.time.Duration;
import java.util.Optional;

/**
 * How far the movable clock runs ahead; one document.
 *
 * <pre>{@code {_id: "offset", ahead: "PT170H5M"}}</pre>
 */
final class MongoClockOffsets implements ClockOffsets {
    private static final String OFFSET = "offset";

    private final MongoCollection<Document> clock;

    MongoClockOffsets(MongoDatabase database) {
        this.clock = database.getCollection(MongoSchema.CLOCK);
    }

    @Override
    public Duration load() {
        return Optional.ofNullable(clock.find(eq("_id", OFFSET)).first())
                .map(kept -> Duration.parse(kept.getString("ahead")))
                .orElse(Duration.ZERO);
    }

    @Override
    public void save(Duration offset) {
        clock.replaceOne(
                eq("_id", OFFSET),
                new Document("_id", OFFSET).append("ahead", offset.toString()),
                new ReplaceOptions().upsert(true));
    }
}
