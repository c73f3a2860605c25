package dev.soundings.mongo;

import dev.soundings.register.Decisions;
import dev.soundings.register.DecisionsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoDecisionsIT extends DecisionsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Decisions decisions() {
        return new MongoDecisions(DATABASE.empty());
    }
}
