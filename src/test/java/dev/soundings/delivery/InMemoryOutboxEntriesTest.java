package dev.soundings.delivery;

/** The twin keeps to what the stored entries keep to. */
class InMemoryOutboxEntriesTest extends OutboxEntriesContract {
    @Override
    protected OutboxEntries open() {
        return new InMemoryOutboxEntries();
    }
}
