package dev.soundings.standin;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What followed when a person did something: the acknowledgement, and what it brought about. */
public final class SlackExchange {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SlackStandIn slack;
    private final SlackPerson person;
    private final SlackEnvelope envelope;
    private final SlackAck ack;
    private final Map<String, Integer> before;

    SlackExchange(
            SlackStandIn slack,
            SlackPerson person,
            SlackEnvelope envelope,
            SlackAck ack,
            Map<String, Integer> before) {
        this.slack = slack;
        this.person = person;
        this.envelope = envelope;
        this.ack = ack;
        this.before = before;
    }

    static SlackExchange nothing(SlackStandIn slack, SlackPerson person) {
        var none = new SlackEnvelope(SlackEnvelope.Type.INTERACTIVE, SlackJson.object(), 0);
        return new SlackExchange(
                slack, person, none, SlackAck.of(SlackJson.object()), edits(slack, person));
    }

    /** How often each message and view that this person can see was changed so far. */
    static Map<String, Integer> edits(SlackStandIn slack, SlackPerson person) {
        var edits = new HashMap<String, Integer>();
        slack.team().posts().stream()
                .filter(post -> post.onlyFor().map(person.user().id()::equals).orElse(true))
                .forEach(post -> edits.put(key(post), post.edits()));
        slack.team().views().forEach(view -> edits.put(view.id(), view.version()));
        return edits;
    }

    private static String key(SlackPost post) {
        return post.channel() + "/" + post.ts();
    }

    public SlackAck ack() {
        return ack;
    }

    /** The same once more, as a network that repeats itself delivers it. */
    public SlackAck arrivesAgain() {
        return slack.deliver(envelope.again());
    }

    /** The modal that it opened. */
    public Optional<SlackModal> opened() {
        var trigger = SlackJson.text(envelope.payload(), "trigger_id");
        return slack.team().views().stream()
                .filter(view -> !trigger.isEmpty() && view.trigger().equals(trigger))
                .findFirst()
                .map(view -> new SlackModal(slack, person, view.id()));
    }

    /** The modal in front of this person that it changed. */
    public Optional<SlackModal> changed() {
        return slack.team().views().stream()
                .filter(view -> view.open() && view.user().equals(person.user().id()))
                .filter(view -> SlackJson.text(view.view(), "type").equals("modal"))
                .filter(view -> before.getOrDefault(view.id(), Integer.MAX_VALUE) < view.version())
                .findFirst()
                .map(view -> new SlackModal(slack, person, view.id()));
    }

    /** Messages that are new or changed since, as far as this person sees them. */
    public List<SlackPost> shown() {
        return slack.team().posts().stream()
                .filter(post -> post.onlyFor().map(person.user().id()::equals).orElse(true))
                .filter(post -> before.getOrDefault(key(post), -1) < post.edits())
                .toList();
    }

    /** Waits until it brought something about; a silent answer never does. */
    public SlackExchange settled() {
        slack.news().await(this::hasEffect, PATIENCE);
        return this;
    }

    private boolean hasEffect() {
        return !ack.arrived()
                || ack.body().has("response_action")
                || opened().isPresent()
                || changed().isPresent()
                || !shown().isEmpty();
    }
}
