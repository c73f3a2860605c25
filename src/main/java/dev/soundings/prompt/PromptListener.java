package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;
import dev.soundings.delivery.DeliveryListener;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.GiveUpReason;
import dev.soundings.delivery.Purpose;
import dev.soundings.delivery.SkipReason;
import dev.soundings.prompt.About.OfDay;
import dev.soundings.prompt.About.OfRound;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.round.Invitations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hears what became of prompts. Whoever cannot be written to is asked by the post in the channel
 * within the same round, and the owner sees why; each silence gets its reason.
 */
final class PromptListener implements DeliveryListener {
    private final PromptDays days;
    private final Invitations invitations;
    private final AskedFinder finder;
    private final ChannelPrompts channel;
    private final Notices notices;
    private final OwnerMessages messages;

    PromptListener(
            PromptDays days,
            Invitations invitations,
            AskedFinder finder,
            ChannelPrompts channel,
            Notices notices,
            OwnerMessages messages) {
        this.days = days;
        this.invitations = invitations;
        this.finder = finder;
        this.channel = channel;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void delivered(Envelope envelope, List<PostRef> posts, Instant at) {}

    @Override
    public void refused(Envelope envelope, Delivery.Reason reason, Instant at) {
        for (var asked : carried(envelope)) {
            switch (reason) {
                case RECIPIENT_GONE -> end(asked, envelope, Reason.LEFT, at);
                case RECIPIENT_UNREACHABLE, CHANNEL_GONE, NOT_IN_CHANNEL, POST_GONE ->
                        fallBack(asked, envelope, Reason.UNREACHABLE, at);
                case MESSAGE_INVALID -> fallBack(asked, envelope, Reason.NOT_TAKEN, at);
                case NOT_AUTHORISED -> lose(asked, envelope, Reason.NOT_AUTHORISED, at);
                case EXPIRED -> lose(asked, envelope, Reason.EXPIRED, at);
            }
        }
    }

    @Override
    public void skipped(Envelope envelope, SkipReason reason, Instant at) {
        for (var asked : carried(envelope)) {
            switch (reason) {
                case PAUSED, INACTIVE, WITHDRAWN -> end(asked, envelope, Reason.PAUSED, at);
                case OVERTAKEN -> end(asked, envelope, Reason.OVERTAKEN, at);
                case AWAY -> end(asked, envelope, Reason.AWAY, at);
                case LEFT -> end(asked, envelope, Reason.LEFT, at);
                case ALREADY_ANSWERED -> end(asked, envelope, Reason.ANSWERED_BEFORE, at);
                case EXPIRED -> lose(asked, envelope, Reason.EXPIRED, at);
            }
        }
    }

    @Override
    public void unknown(Envelope envelope, GiveUpReason reason, Instant at) {
        for (var asked : carried(envelope)) {
            var person = asked.invitation().person();
            tell(asked, "doubt." + envelope.key(), messages.inDoubt(asked.project(), person), at);
        }
    }

    private void fallBack(AskedQuestions asked, Envelope envelope, Reason reason, Instant at) {
        if (About.read(envelope).orElseThrow() instanceof OfRound) {
            tell(
                    asked,
                    "channel." + asked.round().id(),
                    messages.noPost(asked.project(), asked.round(), reason),
                    at);
            end(asked, envelope, reason, at);
            return;
        }
        var person = asked.invitation().person();
        if (!channel.post(asked, at)) {
            end(asked, envelope, reason, at);
        }
        tell(
                asked,
                "unreachable.%s.%s".formatted(asked.round().id(), person),
                messages.noMessage(asked.project(), person, reason),
                at);
    }

    /** Nothing else would reach them either; the owner hears of it once a round. */
    private void lose(AskedQuestions asked, Envelope envelope, Reason reason, Instant at) {
        tell(
                asked,
                "lost.%s.%s".formatted(reason, asked.round().id()),
                messages.lost(asked.project(), asked.round(), reason),
                at);
        end(asked, envelope, reason, at);
    }

    private void tell(
            AskedQuestions asked, String about, Optional<ChatMessage> message, Instant at) {
        var project = asked.project();
        message.ifPresent(
                words -> notices.tell(project.workspace(), project.owner(), about, words, at));
    }

    /** Whoever was asked by this very message was not asked after all. */
    private void end(AskedQuestions asked, Envelope envelope, Reason reason, Instant at) {
        invitations.change(
                asked.invitation().workspace(),
                asked.invitation().id(),
                stored ->
                        stored.prompt().filter(envelope.key()::equals).isPresent()
                                ? stored.ending(new Fate.NotAsked(reason, at))
                                : stored);
    }

    /** Empty for everything that is no prompt of ours. */
    private List<AskedQuestions> carried(Envelope envelope) {
        if (envelope.purpose() != Purpose.PROMPT) {
            return List.of();
        }
        return About.read(envelope).stream()
                .flatMap(about ->
                        switch (about) {
                            case OfDay(var person, var date) ->
                                    days.find(envelope.workspace(), person, date).stream()
                                            .filter(day -> day.key().equals(envelope.key()))
                                            .flatMap(day -> day.invitations().stream())
                                            .flatMap(id ->
                                                    finder.find(envelope.workspace(), id).stream());
                            case OfRound(var round) ->
                                    invitations.ofRound(envelope.workspace(), round).stream()
                                            .filter(one ->
                                                    one.prompt()
                                                            .filter(envelope.key()::equals)
                                                            .isPresent())
                                            .flatMap(one -> finder.of(one).stream());
                        })
                .toList();
    }
}
