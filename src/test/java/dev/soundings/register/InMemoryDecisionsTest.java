package dev.soundings.register;

class InMemoryDecisionsTest extends DecisionsContract {
    @Override
    protected Decisions decisions() {
        return new InMemoryDecisions();
    }
}
