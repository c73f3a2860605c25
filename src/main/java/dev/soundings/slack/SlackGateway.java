package dev.soundings.slack;

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
import dev.soundings.slack.SlackLetters.Letter;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sends to Slack. A person is written to under their own id, so that no conversation need be opened
 * first; pictures go ahead as steps of their own, after which the outbox comes back at once.
 */
final class SlackGateway implements ChatGateway {
    private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(5);

    private final SlackTeam team;
    private final SlackDirectory directory;
    private final SlackLetters letters;
    private final SlackViews views;
    private final SentKeys sent;
    private final SlackReadBack readBack;
    private final InstantSource time;

    SlackGateway(
            SlackTeam team,
            SlackDirectory directory,
            SlackLetters letters,
            SlackViews views,
            SentKeys sent,
            SlackReadBack readBack,
            InstantSource time) {
        this.team = team;
        this.directory = directory;
        this.letters = letters;
        this.views = views;
        this.sent = sent;
        this.readBack = readBack;
        this.time = time;
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return SlackIds.isSlack(workspace);
    }

    @Override
    public MessageLimits limits() {
        return new SlackLimits();
    }

    @Override
    public Delivery post(WorkspaceId workspace, SendKey key, Recipient to, ChatMessage message) {
        return switch (to) {
            case Recipient.Person(var user) ->
                    send(
                            workspace,
                            key,
                            new Target(new ChannelId(user.value()), "", true),
                            message);
            case Recipient.Channel(var channel) ->
                    send(workspace, key, new Target(channel, "", false), message);
        };
    }

    @Override
    public Delivery reply(WorkspaceId workspace, SendKey key, PostRef thread, ChatMessage message) {
        return send(workspace, key, new Target(thread.channel(), thread.id(), false), message);
    }

    @Override
    public Delivery edit(WorkspaceId workspace, SendKey key, PostRef post, ChatMessage message) {
        return hindrance(workspace, post.channel())
                .orElseGet(() ->
                        letters.send(
                                new Letter(workspace, key, message),
                                "chat.update",
                                Map.of("channel", post.channel().value(), "ts", post.id()),
                                false,
                                body -> post));
    }

    @Override
    public Delivery upload(
            WorkspaceId workspace, SendKey key, Recipient to, Block.Picture picture) {
        return hindrance(workspace, new ChannelId("files"))
                .orElseGet(() -> letters.upload(workspace, key, picture));
    }

    @Override
    public Delivery whisper(
            WorkspaceId workspace, SendKey key, UserId user, Place place, ChatMessage message) {
        if (place.direct()) {
            var to = new Target(place.channel(), place.thread().orElse(""), true);
            return send(workspace, key, to, message);
        }
        var channel = place.channel();
        var where = new HashMap<>(Map.of("channel", channel.value(), "user", user.value()));
        place.thread().ifPresent(thread -> where.put("thread_ts", thread));
        return hindrance(workspace, channel)
                .orElseGet(() ->
                        letters.send(
                                new Letter(workspace, key, message),
                                "chat.postEphemeral",
                                where,
                                false,
                                body -> new PostRef(channel, body.path("message_ts").asString())));
    }

    /** What stands there already, because the person did something meanwhile, is left. */
    @Override
    public Delivery home(WorkspaceId workspace, SendKey key, UserId user, ChatMessage message) {
        var channel = new ChannelId(user.value());
        return hindrance(workspace, channel)
                .or(() -> stands(user, message, channel))
                .orElseGet(() ->
                        SlackErrors.delivery(
                                views.publish(workspace, user, message),
                                true,
                                body ->
                                        new PostRef(
                                                channel, body.path("view").path("id").asString())));
    }

    @Override
    public Found find(WorkspaceId workspace, SendKey key) {
        var attempt = sent.find(workspace, key, time.instant());
        if (attempt.isEmpty() || hindrance(workspace, attempt.get().channel()).isPresent()) {
            return new Found.Unknown();
        }
        return readBack.find(workspace, key, attempt.get());
    }

    private Optional<Delivery> stands(UserId user, ChatMessage message, ChannelId channel) {
        return views.isPublished(user, message)
                ? Optional.of(new Delivery.Delivered(new PostRef(channel, "home")))
                : Optional.empty();
    }

    private Delivery send(WorkspaceId workspace, SendKey key, Target to, ChatMessage message) {
        return hindrance(workspace, to.channel())
                .orElseGet(() -> {
                    remember(workspace, key, to);
                    return letters.send(
                            new Letter(workspace, key, message),
                            "chat.postMessage",
                            where(to),
                            to.person(),
                            body -> posted(workspace, to, body));
                });
    }

    private static Map<String, String> where(Target to) {
        var where = new HashMap<String, String>();
        where.put("channel", to.channel().value());
        where.put("unfurl_links", "false");
        where.put("unfurl_media", "false");
        if (!to.thread().isEmpty()) {
            where.put("thread_ts", to.thread());
        }
        return where;
    }

    /** Before the first step, so that what breaks off in an upload is found not to be there. */
    private void remember(WorkspaceId workspace, SendKey key, Target to) {
        var attempt = new SentKeys.Attempt(to.channel(), to.thread(), time.instant());
        sent.sending(workspace, key, attempt);
    }

    private PostRef posted(WorkspaceId workspace, Target to, JsonNode body) {
        var channel = new ChannelId(body.path("channel").asString(to.channel().value()));
        if (to.person()) {
            sent.direct(workspace, to.channel(), channel);
        }
        return new PostRef(channel, body.path("ts").asString());
    }

    /** What speaks against any call now. */
    private Optional<Delivery> hindrance(WorkspaceId workspace, ChannelId channel) {
        return switch (team.standing(workspace)) {
            case WELCOME ->
                    directory.isArchived(workspace, channel)
                            ? Optional.of(new Delivery.Refused(Delivery.Reason.CHANNEL_GONE))
                            : Optional.empty();
            case UNKNOWN -> Optional.of(new Delivery.Throttled(UNTIL_CONNECTED));
            case REVOKED, FOREIGN ->
                    Optional.of(new Delivery.Refused(Delivery.Reason.NOT_AUTHORISED));
        };
    }

    /**
     * Where a message goes.
     *
     * @param thread the message that it answers, or empty
     */
    private record Target(ChannelId channel, String thread, boolean person) {}
}
