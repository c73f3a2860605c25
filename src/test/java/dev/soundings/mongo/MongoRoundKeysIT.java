package dev.soundings.mongo;

import dev.soundings.response.RoundKeys;
import dev.soundings.response.RoundKeysContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoRoundKeysIT extends RoundKeysContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected RoundKeys keys() {
        return new MongoRoundKeys(DATABASE.empty());
    }
}
