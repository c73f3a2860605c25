package dev.soundings.discord;

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

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/**
 * Sends to Discord. A message carries a nonce made of its key, under which Discord posts it once
 * only even when it is sent again within a few minutes; where it was to be sent is written down
 * before, so that it can be looked for.
 */
final class DiscordGateway implements ChatGateway {
    private static final int SECONDS = 5;

    /** The post brings its picture along, and {@code /soundings home} is made when asked for. */
    private static final PostRef NOTHING_TO_SEND = new PostRef(new ChannelId("none"), "none");

    private final DiscordLine line;
    private final DirectChannels direct;
    private final Attempts attempts;
    private final SentMessages sent;
    private final Hooks hooks;
    private final Leavers leavers;
    private final Questions questions;
    private final InstantSource time;
    private final DiscordRenderer renderer = new DiscordRenderer();
    private final DiscordLimits limits = new DiscordLimits();
    private final Calls calls;

    DiscordGateway(
            DiscordLine line,
            DirectChannels direct,
            Attempts attempts,
            Hooks hooks,
            Leavers leavers,
            Questions questions,
            InstantSource time) {
        this.line = line;
        this.direct = direct;
        this.attempts = attempts;
        this.sent = new SentMessages(direct);
        this.hooks = hooks;
        this.leavers = leavers;
        this.questions = questions;
        this.time = time;
        this.calls = new Calls(line, time);
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return Guilds.isGuild(workspace);
    }

    @Override
    public MessageLimits limits() {
        return limits;
    }

    @Override
    public Delivery post(WorkspaceId workspace, SendKey key, Recipient to, ChatMessage message) {
        return switch (to) {
            case Recipient.Person(var user) -> toPerson(workspace, key, user, message);
            case Recipient.Channel(var channel) ->
                    calls.make(jda -> {
                        var found = jda.getChannelById(GuildMessageChannel.class, channel.value());
                        return found == null
                                ? gone(jda, workspace, Delivery.Reason.CHANNEL_GONE)
                                : send(workspace, key, found, message);
                    });
        };
    }

    @Override
    public Delivery reply(WorkspaceId workspace, SendKey key, PostRef thread, ChatMessage message) {
        return calls.make(jda -> {
            var user = direct.userOf(workspace, thread.channel());
            if (user.isPresent()) {
                var channel = direct.open(jda, workspace, user.get());
                return delivered(
                        create(workspace, key, channel, message)
                                .setMessageReference(thread.id())
                                .failOnInvalidReply(false));
            }
            var below = Threads.below(jda, thread, message);
            return below.isEmpty()
                    ? gone(jda, workspace, Delivery.Reason.POST_GONE)
                    : send(workspace, key, below.get(), message);
        });
    }

    @Override
    public Delivery edit(WorkspaceId workspace, SendKey key, PostRef post, ChatMessage message) {
        return calls.make(jda -> {
            var channel = direct.channel(jda, workspace, post.channel());
            if (channel.isEmpty()) {
                return gone(jda, workspace, Delivery.Reason.POST_GONE);
            }
            channel.get()
                    .editMessageById(
                            post.id(),
                            MessageEditData.fromCreateData(rendered(workspace, key, message)))
                    .timeout(SECONDS, TimeUnit.SECONDS)
                    .complete(false);
            return new Delivery.Delivered(post);
        });
    }

    @Override
    public Delivery upload(
            WorkspaceId workspace, SendKey key, Recipient to, Block.Picture picture) {
        return new Delivery.Delivered(NOTHING_TO_SEND);
    }

    /** Only while Discord lets us answer what the person did. */
    @Override
    public Delivery whisper(
            WorkspaceId workspace, SendKey key, UserId user, Place place, ChatMessage message) {
        var hook = hooks.find(workspace, user, time.instant());
        if (hook.isEmpty()) {
            return refused(Delivery.Reason.EXPIRED);
        }
        return calls.make(jda -> {
            var whispered =
                    hook.get()
                            .sendMessage(rendered(workspace, key, message))
                            .setEphemeral(true)
                            .timeout(SECONDS, TimeUnit.SECONDS)
                            .complete(false);
            return new Delivery.Delivered(new PostRef(place.channel(), whispered.getId()));
        });
    }

    @Override
    public Delivery home(WorkspaceId workspace, SendKey key, UserId user, ChatMessage message) {
        return new Delivery.Delivered(NOTHING_TO_SEND);
    }

    @Override
    public Found find(WorkspaceId workspace, SendKey key) {
        var jda = line.jda();
        if (jda.isEmpty()) {
            return new Found.Unknown();
        }
        try {
            var attempt = attempts.find(workspace, key, time.instant());
            return attempt.isEmpty()
                    ? new Found.NotThere()
                    : sent.find(jda.get(), workspace, key, attempt.get());
        } catch (RateLimitedException | RuntimeException e) {
            return new Found.Unknown();
        }
    }

    private Delivery toPerson(
            WorkspaceId workspace, SendKey key, UserId user, ChatMessage message) {
        return calls.make(jda -> {
            var wait = direct.waiting(workspace, user, time.instant());
            if (wait.isPositive()) {
                return new Delivery.Paced(wait);
            }
            attempts.record(workspace, key, new Recipient.Person(user), time.instant());
            try {
                var channel = direct.open(jda, workspace, user);
                return delivered(create(workspace, key, channel, message));
            } catch (ErrorResponseException e) {
                return refusedBy(user, workspace, e);
            }
        });
    }

    private Delivery refusedBy(UserId user, WorkspaceId workspace, ErrorResponseException e) {
        if (e.getErrorResponse() == ErrorResponse.OPEN_DM_TOO_FAST) {
            direct.tooFast(time.instant());
            return new Delivery.Paced(Duration.ofHours(1));
        }
        var delivery = Refusals.of(e);
        return delivery.equals(refused(Delivery.Reason.RECIPIENT_UNREACHABLE))
                        && leavers.hasLeft(workspace, user)
                ? refused(Delivery.Reason.RECIPIENT_GONE)
                : delivery;
    }

    private Delivery send(
            WorkspaceId workspace, SendKey key, MessageChannel channel, ChatMessage message)
            throws RateLimitedException {
        var to = new Recipient.Channel(new ChannelId(channel.getId()));
        attempts.record(workspace, key, to, time.instant());
        return delivered(create(workspace, key, channel, message));
    }

    private MessageCreateAction create(
            WorkspaceId workspace, SendKey key, MessageChannel channel, ChatMessage message) {
        return channel.sendMessage(rendered(workspace, key, message)).setNonce(Marks.nonce(key));
    }

    private MessageCreateData rendered(WorkspaceId workspace, SendKey key, ChatMessage message) {
        questions.remember(message);
        return renderer.render(message, Marks.of(workspace, key));
    }

    private static Delivery delivered(MessageCreateAction action) throws RateLimitedException {
        var message = action.timeout(SECONDS, TimeUnit.SECONDS).complete(false);
        return new Delivery.Delivered(
                new PostRef(new ChannelId(message.getChannelId()), message.getId()));
    }

    /** While the guild is being told of, its channels are missing only here. */
    private static Delivery gone(JDA jda, WorkspaceId workspace, Delivery.Reason reason) {
        return DiscordLine.knowsChannels(jda, workspace)
                ? refused(reason)
                : new Delivery.Paced(Calls.WITHOUT_LINE);
    }

    private static Delivery refused(Delivery.Reason reason) {
        return new Delivery.Refused(reason);
    }
}
