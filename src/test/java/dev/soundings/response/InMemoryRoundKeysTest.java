package dev.soundings.response;

class InMemoryRoundKeysTest extends RoundKeysContract {
    @Override
    protected RoundKeys keys() {
        return new InMemoryRoundKeys();
    }
}
