package dev.soundings.delivery;

import dev.soundings.chat.ChatGateway;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;
import dev.soundings.clock.Heartbeat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The whole delivery on an in-memory store and a recording platform, with a clock that is moved by
 * hand.
 */
public final class DeliveryRig implements InstantSource {
    /** More than any honest chain of deliveries needs. */
    private static final int MOST_BEATS = 200;

    private final List<SendCheck> checks = new ArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private Instant now;
    private DeliveryListener listener = new Notes();
    private OutboxEntries entries = new InMemoryOutboxEntries();
    private ChatGateway gateway;
    private int processes;

    public DeliveryRig(Instant start, ChatGateway gateway) {
        this.now = start;
        this.gateway = gateway;
    }

    public DeliveryRig checking(SendCheck check) {
        checks.add(check);
        return this;
    }

    public DeliveryRig store(OutboxEntries other) {
        entries = other;
        return this;
    }

    public DeliveryRig platform(ChatGateway other) {
        gateway = other;
        return this;
    }

    public DeliveryRig telling(DeliveryListener other) {
        listener = other;
        return this;
    }

    public OutboxEntries entries() {
        return entries;
    }

    public Outbox outbox() {
        return new Outbox(entries, List.of(gateway), process());
    }

    /** A process that has just started. */
    public Heartbeat dispatcher() {
        return DeliveryConfiguration.dispatcher(
                entries,
                new Gateways(List.of(gateway)),
                checks,
                List.of(listener),
                timing(),
                process(),
                this);
    }

    /** Beats once, now. */
    public DeliveryRig beat() {
        dispatcher().beat(now);
        return this;
    }

    /** Plays until nothing is left to do. */
    public DeliveryRig play() {
        var dispatcher = dispatcher();
        var due = dispatcher.nextDue(now);
        for (int beats = 0; due.isPresent(); beats++) {
            if (beats == MOST_BEATS) {
                throw new AssertionError("delivery does not come to rest");
            }
            now = due.get().isAfter(now) ? due.get() : now;
            dispatcher.beat(now);
            due = dispatcher.nextDue(now);
        }
        return this;
    }

    public DeliveryRig pass(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    /** What the listener heard: {@code delivered a}, {@code skipped b AWAY}. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public Instant instant() {
        return now;
    }

    static DeliveryProperties timing() {
        return new DeliveryProperties(
                Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(2), 100);
    }

    private ProcessName process() {
        processes++;
        return new ProcessName("process-" + processes);
    }

    /** Writes down what it hears. */
    public final class Notes implements DeliveryListener {
        @Override
        public void delivered(Envelope envelope, List<PostRef> posts, Instant at) {
            heard.add("delivered " + envelope.key());
        }

        @Override
        public void refused(Envelope envelope, Delivery.Reason reason, Instant at) {
            heard.add("refused %s %s".formatted(envelope.key(), reason));
        }

        @Override
        public void skipped(Envelope envelope, SkipReason reason, Instant at) {
            heard.add("skipped %s %s".formatted(envelope.key(), reason));
        }

        @Override
        public void unknown(Envelope envelope, GiveUpReason reason, Instant at) {
            heard.add("unknown %s %s".formatted(envelope.key(), reason));
        }
    }
}
