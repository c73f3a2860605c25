package dev.soundings.mongo;

import dev.soundings.register.Risks;
import dev.soundings.register.RisksContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoRisksIT extends RisksContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Risks risks() {
        return new MongoRisks(DATABASE.empty());
    }
}
