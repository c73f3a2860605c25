package dev.soundings.command;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.EventId;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.Recollection;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.delivery.DeliveryListener;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.GiveUpReason;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.delivery.SkipReason;
import dev.soundings.workspace.StableId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Publishes somebody's home anew when a message has reached them, such as a prompt that waits from
 * now on, provided that they have opened it lately and that it reads differently by now. What they
 * do themselves is shown by their platform at once.
 */
final class HomeRefresh implements DeliveryListener {
    /** Later than this it may be wrong again. */
    private static final Duration WORTH_SHOWING = Duration.ofMinutes(10);

    private final Callers callers;
    private final HomeCommand home;
    private final HomeLooks looks;
    private final Outbox outbox;

    HomeRefresh(Callers callers, HomeCommand home, HomeLooks looks, Outbox outbox) {
        this.callers = callers;
        this.home = home;
        this.looks = looks;
        this.outbox = outbox;
    }

    @Override
    public void delivered(Envelope envelope, List<PostRef> posts, Instant at) {
        reached(envelope)
                .ifPresent(user ->
                        looks.lately(envelope.workspace(), user, at)
                                .ifPresent(look -> look(envelope, user, look, at)));
    }

    @Override
    public void refused(Envelope envelope, Delivery.Reason reason, Instant at) {}

    @Override
    public void skipped(Envelope envelope, SkipReason reason, Instant at) {}

    @Override
    public void unknown(Envelope envelope, GiveUpReason reason, Instant at) {}

    private void look(Envelope cause, UserId user, HomeLooks.Look before, Instant at) {
        var page = page(cause, user, at);
        if (!before.shows(page)) {
            outbox.put(envelope(cause, user, page, at));
            looks.changed(cause.workspace(), user, before, page);
        }
    }

    /** As if the person had opened it now. */
    private ChatMessage page(Envelope cause, UserId user, Instant at) {
        var origin =
                new Origin(
                        new EventId("home." + id(cause)),
                        cause.workspace(),
                        user,
                        Place.direct(new ChannelId(user.value())),
                        at,
                        Optional.empty());
        return Recollection.during(() -> home.kept(callers.of(new ChatEvent.HomeOpened(origin))));
    }

    private static Envelope envelope(Envelope cause, UserId user, ChatMessage page, Instant at) {
        return new Envelope(
                cause.workspace(),
                new SendKey("%s.home.%s.%s".formatted(cause.workspace(), user, id(cause))),
                Purpose.RECEIPT,
                "",
                at,
                at.plus(WORTH_SHOWING),
                new OutgoingMessage.Home(user, page));
    }

    private static String id(Envelope cause) {
        return StableId.of(cause.key().value());
    }

    private static Optional<UserId> reached(Envelope envelope) {
        return envelope.message() instanceof OutgoingMessage.Post(Recipient.Person(var user), _)
                ? Optional.of(user)
                : Optional.empty();
    }
}
