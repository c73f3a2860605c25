package dev.soundings.register;

class InMemoryRisksTest extends RisksContract {
    @Override
    protected Risks risks() {
        return new InMemoryRisks();
    }
}
