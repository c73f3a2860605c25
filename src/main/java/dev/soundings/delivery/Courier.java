package dev.soundings.delivery;

import static dev.soundings.chat.Delivery.Reason.NOT_AUTHORISED;

import dev.soundings.chat.ChatGateway;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;
import dev.soundings.delivery.OutboxState.Leased;
import dev.soundings.delivery.OutgoingMessage.Edit;
import dev.soundings.delivery.OutgoingMessage.Home;
import dev.soundings.delivery.OutgoingMessage.Post;
import dev.soundings.delivery.OutgoingMessage.PrivateReply;
import dev.soundings.delivery.OutgoingMessage.Thread;
import dev.soundings.delivery.OutgoingMessage.Upload;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Brings a claimed entry to its platform, part by part, each step written before the next. */
final class Courier {
    private static final Duration UNTIL_CLAIMED_AGAIN = Duration.ofSeconds(1);

    private final OutboxEntries entries;
    private final Gateways gateways;
    private final Clearance clearance;
    private final Throttles throttles;
    private final Receipts receipts;
    private final DeliveryProperties timing;

    Courier(
            OutboxEntries entries,
            Gateways gateways,
            Clearance clearance,
            Throttles throttles,
            Receipts receipts,
            DeliveryProperties timing) {
        this.entries = entries;
        this.gateways = gateways;
        this.clearance = clearance;
        this.throttles = throttles;
        this.receipts = receipts;
        this.timing = timing;
    }

    void send(OutboxEntry leased, InstantSource time) {
        var entry = leased;
        boolean ours = true;
        while (ours && entry.state() instanceof Leased) {
            entry = step(entry, time);
            ours = receipts.write(entry, time.instant());
        }
    }

    private OutboxEntry step(OutboxEntry entry, InstantSource time) {
        var now = time.instant();
        var gateway = gateways.serving(entry.envelope().workspace());
        return gateway.isEmpty()
                ? entry.refused(NOT_AUTHORISED, now)
                : clearance.hindrance(entry, now).orElseGet(() -> call(gateway.get(), entry, time));
    }

    /**
     * The platform knows nothing of our lease, so no call may begin that could outlast it. The time
     * is looked at after SENDING is written, which is where a process may have slept.
     */
    private OutboxEntry call(ChatGateway gateway, OutboxEntry leased, InstantSource time) {
        var followed = postsFollowed(leased);
        var sending = leased.sending(time.instant());
        if (!entries.replace(sending, sending.claim())) {
            return sending;
        }
        var now = time.instant();
        var lastStart =
                sending.dueAt().orElse(now).minus(timing.callTimeout()).minus(timing.clockSkew());
        if (now.isAfter(lastStart)) {
            return sending.postponed(now.plus(UNTIL_CLAIMED_AGAIN));
        }
        return after(hand(gateway, sending, followed), sending, time.instant());
    }

    private List<PostRef> postsFollowed(OutboxEntry entry) {
        return entry.part()
                .follows()
                .flatMap(entries::find)
                .map(OutboxEntry::posts)
                .orElse(List.of());
    }

    private OutboxEntry after(Delivery delivery, OutboxEntry sending, Instant now) {
        return switch (delivery) {
            case Delivery.Delivered(var post) -> sending.delivered(post, now);
            case Delivery.Refused(var reason) -> sending.refused(reason, now);
            case Delivery.Uncertain() -> sending.doubtful(now.plus(timing.untilReadBack()));
            case Delivery.Paced(var retryAfter) -> sending.postponed(now.plus(retryAfter));
            case Delivery.Throttled(var retryAfter) -> {
                throttles.block(sending.envelope().workspace(), now.plus(retryAfter));
                yield sending.postponed(now.plus(retryAfter));
            }
        };
    }

    private static Delivery hand(ChatGateway gateway, OutboxEntry entry, List<PostRef> followed) {
        var workspace = entry.envelope().workspace();
        var key = entry.partKey();
        return switch (entry.part()) {
            case Post(var to, var message) -> gateway.post(workspace, key, to, message);
            case Upload(var to, var picture) -> gateway.upload(workspace, key, to, picture);
            case PrivateReply(var user, var place, var message, _) ->
                    gateway.whisper(workspace, key, user, place, message);
            case Home(var user, var message) -> gateway.home(workspace, key, user, message);
            case Thread(_, var message) ->
                    gateway.reply(workspace, key, followed.getFirst(), message);
            case Edit(_, _, var message) -> {
                int part = entry.posts().size();
                yield part < followed.size()
                        ? gateway.edit(workspace, key, followed.get(part), message)
                        : gateway.reply(workspace, key, followed.getFirst(), message);
            }
        };
    }
}
