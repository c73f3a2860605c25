package dev.soundings.mongo;

import dev.soundings.workspace.Counters;
import dev.soundings.workspace.CountersContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoCountersIT extends CountersContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Counters create() {
        return new MongoCounters(DATABASE.empty());
    }
}
