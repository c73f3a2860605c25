package dev.soundings.prompt;

import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.DaysOff;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.round.Invitations;
import dev.soundings.round.Round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asks everybody of a round by one post in the project's channel; what is personal appears only to
 * whoever presses a button. It serves as well where a person cannot be written to directly.
 */
final class ChannelPrompts {
    private final Invitations invitations;
    private final Addressees addressees;
    private final Hindrances hindrances;
    private final DaysOff daysOff;
    private final Misses misses;
    private final ChannelMessages messages;
    private final Outbox outbox;

    ChannelPrompts(
            Invitations invitations,
            Addressees addressees,
            Hindrances hindrances,
            DaysOff daysOff,
            Misses misses,
            ChannelMessages messages,
            Outbox outbox) {
        this.invitations = invitations;
        this.addressees = addressees;
        this.hindrances = hindrances;
        this.daysOff = daysOff;
        this.misses = misses;
        this.messages = messages;
        this.outbox = outbox;
    }

    void ask(Round round, List<AskedQuestions> due, Instant now) {
        for (var asked : due) {
            var never = never(asked, now);
            if (never.isPresent()) {
                misses.record(asked, never.get(), now);
            } else {
                post(asked, now);
                mark(asked, now);
            }
        }
    }

    static SendKey keyOf(Round round) {
        return new SendKey("%s.post.%s".formatted(round.workspace(), round.id()));
    }

    /**
     * Once a round, however often it is called.
     *
     * @return false when the project has no channel
     */
    boolean post(AskedQuestions asked, Instant now) {
        var round = asked.round();
        asked.project()
                .channel()
                .ifPresent(channel ->
                        outbox.put(
                                new Envelope(
                                        round.workspace(),
                                        keyOf(round),
                                        Purpose.PROMPT,
                                        About.of(round),
                                        now,
                                        now.isBefore(round.closesAt()) ? round.closesAt() : now,
                                        new OutgoingMessage.Post(
                                                new Recipient.Channel(channel),
                                                messages.post(round, asked.project())))));
        return asked.project().channel().isPresent();
    }

    private Optional<Reason> never(AskedQuestions asked, Instant now) {
        var invitation = asked.invitation();
        var to = addressees.find(invitation.workspace(), invitation.person());
        if (to.isEmpty()) {
            return Optional.of(Reason.LEFT);
        }
        var hindered = hindrances.of(asked, to.get());
        if (hindered.isPresent()) {
            return hindered;
        }
        if (!now.isBefore(invitation.closesAt())) {
            return Optional.of(Reason.MISSED_WHILE_DOWN);
        }
        if (asked.project().channel().isEmpty()) {
            return Optional.of(Reason.UNREACHABLE);
        }
        return daysOff.whyNot(to.get().person(), to.get().dateOf(now));
    }

    private void mark(AskedQuestions asked, Instant now) {
        var key = keyOf(asked.round());
        invitations.change(
                asked.invitation().workspace(),
                asked.invitation().id(),
                stored -> stored.isWaiting() ? stored.ending(new Fate.Prompted(key, now)) : stored);
    }
}
