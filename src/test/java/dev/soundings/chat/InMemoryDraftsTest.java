package dev.soundings.chat;

class InMemoryDraftsTest extends DraftsContract {
    @Override
    protected Drafts create() {
        return new InMemoryDrafts();
    }
}
