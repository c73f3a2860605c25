package dev.soundings.delivery;

import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;

import java.time.Instant;
import java.util.List;

/** What became of a message, for its owner. */
public sealed interface Receipt {
    /** It waits for its time or is being sent. */
    record Pending() implements Receipt {}

    /** Where its parts stand, in order. */
    record Sent(List<PostRef> posts, Instant at) implements Receipt {
        public Sent {
            posts = List.copyOf(posts);
        }
    }

    record Refused(Delivery.Reason reason, Instant at) implements Receipt {}

    record Skipped(SkipReason reason, Instant at) implements Receipt {}

    /** A call ended in doubt and the platform is being asked. */
    record Unknown(Instant since) implements Receipt {}

    /** A person has to look. */
    record GaveUp(GiveUpReason reason, Instant at) implements Receipt {}

    static Receipt of(OutboxEntry entry) {
        return switch (entry.state()) {
            case OutboxState.Planned _, OutboxState.Leased _, OutboxState.Sending _ ->
                    new Pending();
            case OutboxState.Unknown(var since, _, _) -> new Unknown(since);
            case OutboxState.Sent(var at) -> new Sent(entry.posts(), at);
            case OutboxState.Refused(var reason, var at) -> new Refused(reason, at);
            case OutboxState.Skipped(var reason, var at) -> new Skipped(reason, at);
            case OutboxState.GaveUp(var reason, var at) -> new GaveUp(reason, at);
        };
    }
}
