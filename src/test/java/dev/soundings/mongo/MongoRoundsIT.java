package dev.soundings.mongo;

import dev.soundings.round.Rounds;
import dev.soundings.round.RoundsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoRoundsIT extends RoundsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Rounds rounds() {
        return new MongoRounds(DATABASE.empty());
    }
}
