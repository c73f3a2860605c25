package dev.soundings.mongo;

import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.PlatformMemoryContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoPlatformMemoryIT extends PlatformMemoryContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected PlatformMemory create() {
        return new MongoPlatformMemory(DATABASE.empty());
    }
}
