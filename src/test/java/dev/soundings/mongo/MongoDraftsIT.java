package dev.soundings.mongo;

import dev.soundings.chat.Drafts;
import dev.soundings.chat.DraftsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoDraftsIT extends DraftsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Drafts create() {
        return new MongoDrafts(DATABASE.empty());
    }
}
