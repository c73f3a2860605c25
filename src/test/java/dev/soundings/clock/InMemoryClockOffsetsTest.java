package dev.soundings.clock;

class InMemoryClockOffsetsTest extends ClockOffsetsContract {
    @Override
    protected ClockOffsets create() {
        return new InMemoryClockOffsets();
    }
}
