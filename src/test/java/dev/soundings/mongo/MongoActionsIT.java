package dev.soundings.mongo;

import dev.soundings.register.Actions;
import dev.soundings.register.ActionsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoActionsIT extends ActionsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Actions actions() {
        return new MongoActions(DATABASE.empty());
    }
}
