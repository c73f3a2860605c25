package dev.soundings.register;

class InMemoryWinsTest extends WinsContract {
    @Override
    protected Wins wins() {
        return new InMemoryWins();
    }
}
