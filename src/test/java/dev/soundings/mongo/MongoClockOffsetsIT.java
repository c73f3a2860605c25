package dev.soundings.mongo;

import dev.soundings.clock.ClockOffsets;
import dev.soundings.clock.ClockOffsetsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoClockOffsetsIT extends ClockOffsetsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected ClockOffsets create() {
        return new MongoClockOffsets(DATABASE.empty());
    }
}
