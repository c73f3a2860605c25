package dev.soundings.mongo;

import dev.soundings.chat.SeenEvents;
import dev.soundings.chat.SeenEventsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoSeenEventsIT extends SeenEventsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected SeenEvents create() {
        return new MongoSeenEvents(DATABASE.empty());
    }
}
