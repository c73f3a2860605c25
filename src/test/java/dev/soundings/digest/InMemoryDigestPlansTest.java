package dev.soundings.digest;

class InMemoryDigestPlansTest extends DigestPlansContract {
    @Override
    protected DigestPlans plans() {
        return new InMemoryDigestPlans();
    }
}
