package dev.soundings.checkin;

class InMemoryCheckInsTest extends CheckInsContract {
    @Override
    protected CheckIns create() {
        return new InMemoryCheckIns();
    }
}
