package dev.soundings.prompt;

import dev.soundings.chat.SendKey;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.CheckIn.Way;
import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.project.Projects;
import dev.soundings.response.AnsweredMarks;
import dev.soundings.response.Responses;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitations;
import dev.soundings.round.Round;
import dev.soundings.round.Rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Half way, the post in the channel is edited once: it then says how many have answered. */
final class ChannelNudges implements Heartbeat {
    private final Rounds rounds;
    private final Invitations invitations;
    private final Projects projects;
    private final Responses responses;
    private final AnsweredMarks marks;
    private final ChannelMessages messages;
    private final Outbox outbox;

    ChannelNudges(
            Rounds rounds,
            Invitations invitations,
            Projects projects,
            Responses responses,
            AnsweredMarks marks,
            ChannelMessages messages,
            Outbox outbox) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.projects = projects;
        this.responses = responses;
        this.marks = marks;
        this.messages = messages;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "channel-nudges";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return rounds.open().stream()
                .filter(round -> round.way() == Way.CHANNEL_POST)
                .filter(round -> outbox.receipt(keyOf(round)).isEmpty())
                .flatMap(round -> halfWay(round).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        rounds.open().stream()
                .filter(round -> round.way() == Way.CHANNEL_POST)
                .filter(round -> outbox.receipt(keyOf(round)).isEmpty())
                .filter(round -> halfWay(round).filter(at -> !at.isAfter(now)).isPresent())
                .forEach(round -> each.run(() -> nudge(round, now)));
        each.finish();
    }

    private void nudge(Round round, Instant now) {
        projects.find(round.workspace(), round.project())
                .ifPresent(project ->
                        outbox.put(
                                new Envelope(
                                        round.workspace(),
                                        keyOf(round),
                                        Purpose.NUDGE,
                                        About.of(round),
                                        now,
                                        now.isBefore(round.closesAt()) ? round.closesAt() : now,
                                        new OutgoingMessage.Edit(
                                                ChannelPrompts.keyOf(round),
                                                1,
                                                messages.nudge(round, project, answered(round))))));
    }

    static SendKey keyOf(Round round) {
        return new SendKey("%s.post-nudge.%s".formatted(round.workspace(), round.id()));
    }

    /** Between the first prompt and the close; empty until somebody was asked. */
    private Optional<Instant> halfWay(Round round) {
        return invitations.ofRound(round.workspace(), round.id()).stream()
                .flatMap(invitation ->
                        invitation.fate() instanceof Fate.Prompted(var key, var at)
                                ? Optional.of(at).stream()
                                : Optional.<Instant>empty().stream())
                .min(Comparator.naturalOrder())
                .map(at -> at.plus(Duration.between(at, round.closesAt()).dividedBy(2)));
    }

    private long answered(Round round) {
        return round.sharing() == Sharing.ANONYMOUS
                ? marks.count(round.workspace(), round.id())
                : responses.namedOf(round.workspace(), round.id()).size();
    }
}
