package dev.soundings.access;

class InMemoryAuditTrailTest extends AuditTrailContract {
    @Override
    protected AuditTrail create() {
        return new InMemoryAuditTrail();
    }
}
