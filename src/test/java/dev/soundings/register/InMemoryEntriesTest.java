package dev.soundings.register;

class InMemoryEntriesTest extends EntriesContract {
    @Override
    protected Entries entries() {
        return new InMemoryEntries();
    }
}
