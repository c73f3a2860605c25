package dev.soundings.response;

class InMemoryResponsesTest extends ResponsesContract {
    @Override
    protected Responses responses() {
        return new InMemoryResponses();
    }
}
