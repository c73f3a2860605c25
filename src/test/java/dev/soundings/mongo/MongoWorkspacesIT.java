package dev.soundings.mongo;

import dev.soundings.workspace.Workspaces;
import dev.soundings.workspace.WorkspacesContract;

import org.junit.jupiter.api.extension.RegisterExtension;

class MongoWorkspacesIT extends WorkspacesContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    @Override
    protected Workspaces create() {
        return new MongoWorkspaces(DATABASE.empty(), OwnMemory.of(true));
    }
}
