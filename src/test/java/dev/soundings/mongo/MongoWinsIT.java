package dev.soundings.mongo;

import dev.soundings.register.Wins;
import dev.soundings.register.WinsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoWinsIT extends WinsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Wins wins() {
        return new MongoWins(DATABASE.empty());
    }
}
