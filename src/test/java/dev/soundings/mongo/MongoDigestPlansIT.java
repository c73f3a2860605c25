package dev.soundings.mongo;

import dev.soundings.digest.DigestPlans;
import dev.soundings.digest.DigestPlansContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoDigestPlansIT extends DigestPlansContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected DigestPlans plans() {
        return new MongoDigestPlans(DATABASE.empty());
    }
}
