package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened to an entry.
 *
 * @param said the kind's own word for it, such as {@code UP} of a review or {@code PREVENTED} of an
 *     end; empty where the type says all
 * @param by empty when the bot did it
 * @param note the reason or deed; may be blank
 */
public record HistoryEvent(
        EventType type, String said, Optional<UserId> by, Instant at, Text note) {
    /** Whether it is this event with this word. */
    public boolean is(EventType other, String word) {
        return type == other && said.equals(word);
    }
}
