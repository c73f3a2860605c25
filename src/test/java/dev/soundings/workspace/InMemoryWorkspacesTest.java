package dev.soundings.workspace;

class InMemoryWorkspacesTest extends WorkspacesContract {
    @Override
    protected Workspaces create() {
        return new InMemoryWorkspaces();
    }
}
