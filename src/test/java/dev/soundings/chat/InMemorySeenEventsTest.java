package dev.soundings.chat;

class InMemorySeenEventsTest extends SeenEventsContract {
    @Override
    protected SeenEvents create() {
        return new InMemorySeenEvents();
    }
}
