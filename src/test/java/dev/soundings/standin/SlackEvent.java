package dev.soundings.standin;

/** An event that a test delivers when and as often as it likes: Slack promises at least once. */
public final class SlackEvent {
    private final SlackStandIn slack;
    private final SlackEnvelope envelope;

    SlackEvent(SlackStandIn slack, SlackEnvelope envelope) {
        this.slack = slack;
        this.envelope = envelope;
    }

    public SlackAck arrives() {
        return slack.deliver(envelope);
    }

    /** The same event with the same id, as a retry. */
    public SlackAck arrivesAgain() {
        return slack.deliver(envelope.again());
    }
}
