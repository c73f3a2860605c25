package dev.soundings.mongo;

import dev.soundings.chat.Installations;
import dev.soundings.chat.InstallationsContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoInstallationsIT extends InstallationsContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Installations create() {
        return new MongoInstallations(DATABASE.empty());
    }
}
