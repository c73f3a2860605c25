package dev.soundings.chat;

class InMemoryPlatformMemoryTest extends PlatformMemoryContract {
    @Override
    protected PlatformMemory create() {
        return new InMemoryPlatformMemory();
    }
}
