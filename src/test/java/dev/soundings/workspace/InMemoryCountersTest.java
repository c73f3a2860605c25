package dev.soundings.workspace;

class InMemoryCountersTest extends CountersContract {
    @Override
    protected Counters create() {
        return new InMemoryCounters();
    }
}
