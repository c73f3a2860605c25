package dev.soundings.mongo;

import dev.soundings.project.Milestones;
import dev.soundings.project.MilestonesContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoMilestonesIT extends MilestonesContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Milestones create() {
        return new MongoMilestones(DATABASE.empty());
    }
}
