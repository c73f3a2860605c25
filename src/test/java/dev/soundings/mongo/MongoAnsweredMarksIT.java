package dev.soundings.mongo;

import dev.soundings.response.AnsweredMarks;
import dev.soundings.response.AnsweredMarksContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoAnsweredMarksIT extends AnsweredMarksContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected AnsweredMarks marks() {
        return new MongoAnsweredMarks(DATABASE.empty());
    }
}
