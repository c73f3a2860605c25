package dev.soundings.mongo;

import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.CheckInsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoCheckInsIT extends CheckInsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected CheckIns create() {
        return new MongoCheckIns(DATABASE.empty());
    }
}
