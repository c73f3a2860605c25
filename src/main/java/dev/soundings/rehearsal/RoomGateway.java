package dev.soundings.rehearsal;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatGateway;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Delivery;
import dev.soundings.chat.MessageLimits;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends into the room, which is a platform like any other: it refuses a channel that it does not
 * have, and knows exactly which keys it has seen.
 */
final class RoomGateway implements ChatGateway {
    private final Sample sample;
    private final RoomLog log;
    private final RoomHomes homes;
    private final InstantSource time;

    RoomGateway(Sample sample, RoomLog log, RoomHomes homes, InstantSource time) {
        this.sample = sample;
        this.log = log;
        this.homes = homes;
        this.time = time;
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return Rooms.isRoom(workspace);
    }

    @Override
    public MessageLimits limits() {
        return new RoomLimits();
    }

    @Override
    public Delivery post(WorkspaceId workspace, SendKey key, Recipient to, ChatMessage message) {
        return switch (to) {
            case Recipient.Person(var user) ->
                    sample.person(user)
                            .map(person -> say(workspace, key, person.direct(), message))
                            .orElse(new Delivery.Refused(Delivery.Reason.RECIPIENT_GONE));
            case Recipient.Channel(var channel) ->
                    exists(channel)
                            ? say(workspace, key, channel, message)
                            : new Delivery.Refused(Delivery.Reason.CHANNEL_GONE);
        };
    }

    @Override
    public Delivery reply(WorkspaceId workspace, SendKey key, PostRef thread, ChatMessage message) {
        var parent = log.find(workspace, thread);
        if (parent.isEmpty()) {
            return new Delivery.Refused(Delivery.Reason.POST_GONE);
        }
        var root = parent.get().thread().orElse(thread.id());
        var draft = draft(parent.get().channel(), Optional.of(root), Optional.empty(), message);
        return new Delivery.Delivered(log.post(workspace, key, draft));
    }

    @Override
    public Delivery edit(WorkspaceId workspace, SendKey key, PostRef post, ChatMessage message) {
        if (log.find(workspace, key).isEmpty()) {
            if (!log.edit(workspace, post, message)) {
                return new Delivery.Refused(Delivery.Reason.POST_GONE);
            }
            log.remember(workspace, key, post);
        }
        return new Delivery.Delivered(post);
    }

    /** The post brings its picture along, so only the key is kept. */
    @Override
    public Delivery upload(
            WorkspaceId workspace, SendKey key, Recipient to, Block.Picture picture) {
        var upload = new PostRef(new ChannelId("uploads"), "file");
        log.remember(workspace, key, upload);
        return new Delivery.Delivered(upload);
    }

    @Override
    public Delivery whisper(
            WorkspaceId workspace, SendKey key, UserId user, Place place, ChatMessage message) {
        if (!exists(place.channel())) {
            return new Delivery.Refused(Delivery.Reason.CHANNEL_GONE);
        }
        var draft = draft(place.channel(), place.thread(), Optional.of(user), message);
        return new Delivery.Delivered(log.post(workspace, key, draft));
    }

    @Override
    public Delivery home(WorkspaceId workspace, SendKey key, UserId user, ChatMessage message) {
        if (sample.person(user).isEmpty()) {
            return new Delivery.Refused(Delivery.Reason.RECIPIENT_GONE);
        }
        var post = homes.put(workspace, user, message);
        log.remember(workspace, key, post);
        return new Delivery.Delivered(post);
    }

    @Override
    public Found find(WorkspaceId workspace, SendKey key) {
        return Found.of(log.find(workspace, key));
    }

    private Delivery say(
            WorkspaceId workspace, SendKey key, ChannelId channel, ChatMessage message) {
        var draft = draft(channel, Optional.empty(), Optional.empty(), message);
        return new Delivery.Delivered(log.post(workspace, key, draft));
    }

    private RoomPost draft(
            ChannelId channel,
            Optional<String> thread,
            Optional<UserId> onlyFor,
            ChatMessage message) {
        var at = time.instant();
        return new RoomPost("new", channel, thread, Optional.empty(), onlyFor, at, 0, message);
    }

    private boolean exists(ChannelId channel) {
        return sample.channel(channel).isPresent() || sample.ownerOf(channel).isPresent();
    }
}
