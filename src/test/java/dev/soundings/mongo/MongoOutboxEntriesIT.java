package dev.soundings.mongo;

import dev.soundings.delivery.OutboxEntries;
import dev.soundings.delivery.OutboxEntriesContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoOutboxEntriesIT extends OutboxEntriesContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected OutboxEntries open() {
        return new MongoOutboxEntries(DATABASE.empty());
    }
}
