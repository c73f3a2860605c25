package dev.soundings.chat;

/**
 * The platform's id of one thing a person did; the same id delivered twice is the same thing. What
 * an event creates takes its own id from it.
 */
public record EventId(String value) {
    public EventId {
        Require.text("event id", value, 80);
    }

    @Override
    public String toString() {
        return value;
    }
}
