package dev.soundings.mongo;

import dev.soundings.checkin.QuestionSets;
import dev.soundings.checkin.QuestionSetsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoQuestionSetsIT extends QuestionSetsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected QuestionSets create() {
        return new MongoQuestionSets(DATABASE.empty());
    }
}
