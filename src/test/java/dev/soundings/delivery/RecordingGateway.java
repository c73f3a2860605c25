package dev.soundings.delivery;

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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A platform that forgets nothing: what reached it, in order, and whether a key is among that. Next
 * outcomes can be scripted, such as "processed, and the answer was lost".
 */
public final class RecordingGateway implements ChatGateway {
    private final MessageLimits limits;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Deque<Outcome> script = new ArrayDeque<>();
    private boolean readable = true;
    private int calls;

    public RecordingGateway(MessageLimits limits) {
        this.limits = limits;
    }

    /** One call that had an effect. */
    public record Arrival(
            WorkspaceId workspace,
            SendKey key,
            Kind kind,
            String where,
            PostRef post,
            Optional<ChatMessage> message) {}

    public enum Kind {
        POST,
        REPLY,
        EDIT,
        UPLOAD,
        WHISPER,
        HOME
    }

    /** How a call ends. */
    public sealed interface Outcome {
        record Processed() implements Outcome {}

        record ProcessedThenUncertain() implements Outcome {}

        /**
         * Nothing reached the platform: {@code Throttled}, {@code Refused} or {@code Uncertain}.
         */
        record NotProcessed(Delivery delivery) implements Outcome {}

        /** The adapter breaks before the call. */
        record Broken() implements Outcome {}
    }

    /** The next calls end like this, those after them well. */
    public synchronized RecordingGateway next(Outcome... outcomes) {
        script.addAll(List.of(outcomes));
        return this;
    }

    /** From now on {@link #find} knows or does not know. */
    public synchronized RecordingGateway readable(boolean yes) {
        readable = yes;
        return this;
    }

    public synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    public List<String> keys() {
        return arrivals().stream().map(arrival -> arrival.key().value()).toList();
    }

    public List<Arrival> arrivals(WorkspaceId workspace, ChannelId channel) {
        return arrivals().stream()
                .filter(arrival -> arrival.workspace().equals(workspace))
                .filter(arrival -> arrival.post().channel().equals(channel))
                .toList();
    }

    /** How often it was called to send, with or without effect. */
    public synchronized int calls() {
        return calls;
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return !workspace.value().startsWith("elsewhere");
    }

    @Override
    public MessageLimits limits() {
        return limits;
    }

    @Override
    public Delivery post(WorkspaceId workspace, SendKey key, Recipient to, ChatMessage message) {
        return arrive(workspace, key, Kind.POST, place(to), Optional.empty(), Optional.of(message));
    }

    @Override
    public Delivery reply(WorkspaceId workspace, SendKey key, PostRef thread, ChatMessage message) {
        return arrive(
                workspace,
                key,
                Kind.REPLY,
                thread.channel() + "/" + thread.id(),
                Optional.empty(),
                Optional.of(message));
    }

    @Override
    public Delivery edit(WorkspaceId workspace, SendKey key, PostRef post, ChatMessage message) {
        return arrive(
                workspace,
                key,
                Kind.EDIT,
                post.channel() + "/" + post.id(),
                Optional.of(post),
                Optional.of(message));
    }

    @Override
    public Delivery upload(
            WorkspaceId workspace, SendKey key, Recipient to, Block.Picture picture) {
        return arrive(workspace, key, Kind.UPLOAD, place(to), Optional.empty(), Optional.empty());
    }

    @Override
    public Delivery whisper(
            WorkspaceId workspace, SendKey key, UserId user, Place place, ChatMessage message) {
        return arrive(
                workspace,
                key,
                Kind.WHISPER,
                place.channel().value(),
                Optional.empty(),
                Optional.of(message));
    }

    @Override
    public Delivery home(WorkspaceId workspace, SendKey key, UserId user, ChatMessage message) {
        return arrive(
                workspace, key, Kind.HOME, user.value(), Optional.empty(), Optional.of(message));
    }

    @Override
    public synchronized Found find(WorkspaceId workspace, SendKey key) {
        return readable
                ? Found.of(
                        arrivals.stream()
                                .filter(arrival -> arrival.workspace().equals(workspace))
                                .filter(arrival -> arrival.key().equals(key))
                                .map(Arrival::post)
                                .findFirst())
                : new Found.Unknown();
    }

    private synchronized Delivery arrive(
            WorkspaceId workspace,
            SendKey key,
            Kind kind,
            String where,
            Optional<PostRef> edited,
            Optional<ChatMessage> message) {
        calls++;
        var outcome = script.isEmpty() ? new Outcome.Processed() : script.poll();
        return switch (outcome) {
            case Outcome.NotProcessed(var delivery) -> delivery;
            case Outcome.Broken() -> throw new IllegalStateException("the adapter is broken");
            case Outcome.Processed(), Outcome.ProcessedThenUncertain() -> {
                var channel = new ChannelId(where.split("/", -1)[0]);
                var post = edited.orElse(new PostRef(channel, "p" + (arrivals.size() + 1)));
                arrivals.add(new Arrival(workspace, key, kind, where, post, message));
                yield outcome instanceof Outcome.Processed
                        ? new Delivery.Delivered(post)
                        : new Delivery.Uncertain();
            }
        };
    }

    private static String place(Recipient to) {
        return switch (to) {
            case Recipient.Person(var user) -> "dm-" + user;
            case Recipient.Channel(var channel) -> channel.value();
        };
    }
}
