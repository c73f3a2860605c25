package dev.soundings.mongo;

import dev.soundings.prompt.PromptDays;
import dev.soundings.prompt.PromptDaysContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoPromptDaysIT extends PromptDaysContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected PromptDays promptDays() {
        return new MongoPromptDays(DATABASE.empty());
    }
}
