package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.EventId;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.Recollection;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.workspace.StableId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Publishes somebody's home anew, provided that they have opened it lately and that it reads
 * differently by now. What they do themselves is shown by their platform at once.
 */
final class HomePublisher {
    /** Later than this it may be wrong again. */
    private static final Duration WORTH_SHOWING = Duration.ofMinutes(10);

    private final Callers callers;
    private final HomeCommand home;
    private final HomeLooks looks;
    private final Outbox outbox;
    private final HomePace pace = new HomePace();

    HomePublisher(Callers callers, HomeCommand home, HomeLooks looks, Outbox outbox) {
        this.callers = callers;
        this.home = home;
        this.looks = looks;
        this.outbox = outbox;
    }

    /**
     * @param cause unique; of one cause nobody gets two pages
     */
    void publish(WorkspaceId workspace, UserId user, String cause, Instant now) {
        looks.lately(workspace, user, now)
                .ifPresent(look -> publish(workspace, user, look, StableId.of(cause), now));
    }

    private void publish(
            WorkspaceId workspace, UserId user, HomeLooks.Look before, String id, Instant now) {
        var caller = caller(workspace, user, id, now);
        if (pace.isFull(workspace, now) || !caller.person().isMember()) {
            return;
        }
        var page = Recollection.during(() -> home.kept(caller));
        // First the look, because what is sent at once is compared with it.
        if (!before.shows(page) && looks.changed(workspace, user, before, page)) {
            outbox.put(envelope(workspace, user, page, id, pace.next(workspace, now)));
        }
    }

    /** As if the person had opened it now. */
    private Caller caller(WorkspaceId workspace, UserId user, String id, Instant now) {
        var origin =
                new Origin(
                        new EventId("home." + id),
                        workspace,
                        user,
                        Place.direct(new ChannelId(user.value())),
                        now,
                        Optional.empty());
        return callers.of(new ChatEvent.HomeOpened(origin));
    }

    private static Envelope envelope(
            WorkspaceId workspace, UserId user, ChatMessage page, String id, Instant at) {
        return new Envelope(
                workspace,
                new SendKey("%s.home.%s.%s".formatted(workspace, user, id)),
                Purpose.RECEIPT,
                HomeLooks.about(page),
                at,
                at.plus(WORTH_SHOWING),
                new OutgoingMessage.Home(user, page));
    }
}
