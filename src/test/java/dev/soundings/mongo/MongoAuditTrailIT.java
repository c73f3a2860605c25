package dev.soundings.mongo;

import dev.soundings.access.AuditTrail;
import dev.soundings.access.AuditTrailContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoAuditTrailIT extends AuditTrailContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected AuditTrail create() {
        return new MongoAuditTrail(DATABASE.empty());
    }
}
