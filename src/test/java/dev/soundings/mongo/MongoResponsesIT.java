package dev.soundings.mongo;

import dev.soundings.response.Responses;
import dev.soundings.response.ResponsesContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoResponsesIT extends ResponsesContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Responses responses() {
        return new MongoResponses(DATABASE.empty());
    }
}
