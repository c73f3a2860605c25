package dev.soundings.mongo;

import dev.soundings.digest.DigestIssues;
import dev.soundings.digest.DigestIssuesContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoDigestIssuesIT extends DigestIssuesContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected DigestIssues issues() {
        return new MongoDigestIssues(DATABASE.empty());
    }
}
