package dev.soundings.digest;

class InMemoryRelaysTest extends RelaysContract {
    @Override
    protected Relays relays() {
        return new InMemoryRelays();
    }
}
