package dev.soundings.mongo;

import dev.soundings.digest.Relays;
import dev.soundings.digest.RelaysContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoRelaysIT extends RelaysContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Relays relays() {
        return new MongoRelays(DATABASE.empty());
    }
}
