package dev.soundings.ops;

import dev.soundings.chat.Drafts;
import dev.soundings.chat.SeenEvents;
import dev.soundings.clock.Heartbeat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Forgets what is kept for a while only: events that no platform repeats any more, and forms that
 * nobody submitted. Once an hour, and never a reason to stop the clock there.
 */
final class Retention implements Heartbeat {
    private static final Duration INTERVAL = Duration.ofHours(1);

    private final SeenEvents events;
    private final Drafts drafts;
    private final OpsProperties properties;
    private volatile Instant lastBeat = Instant.EPOCH;

    Retention(SeenEvents events, Drafts drafts, OpsProperties properties) {
        this.events = events;
        this.drafts = drafts;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        var due = lastBeat.plus(INTERVAL);
        return due.isAfter(now) ? Optional.empty() : Optional.of(due);
    }

    @Override
    public void beat(Instant now) {
        events.forgetBefore(now.minus(properties.keepEvents()));
        drafts.forgetBefore(now.minus(properties.keepDrafts()));
        lastBeat = now;
    }
}
