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

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sends to Slack. A person is written to under their own id, so that no conversation need be opened
 * first; pictures go ahead as steps of their own, after which the outbox comes back at once.
 */
final class SlackGateway implements ChatGateway {
    private static final Duration NEXT_STEP = Duration.ofSeconds(1);
    private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(5);

    /** Two clocks may differ; the key decides. */
    private static final Duration BEFORE = Duration.ofMinutes(1);

    private final SlackApi api;
    private final SlackTeam team;
    private final SlackDirectory directory;
    private final SlackPen pen;
    private final SlackUploads uploads;
    private final SentKeys sent;
    private final InstantSource time;
    private final PublishedHomes homes = new PublishedHomes();

    SlackGateway(
            SlackApi api,
            SlackTeam team,
            SlackDirectory directory,
            SlackPen pen,
            SlackUploads uploads,
            SentKeys sent,
            InstantSource time) {
        this.api = api;
        this.team = team;
        this.directory = directory;
        this.pen = pen;
        this.uploads = uploads;
        this.sent = sent;
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
                .or(() -> picturesFirst(workspace, key, message))
                .orElseGet(() -> {
                    var arguments = words(workspace, key, message);
                    arguments.put("channel", post.channel().value());
                    arguments.put("ts", post.id());
                    return sentOrPainted(
                            new Sending(workspace, key, message),
                            call("chat.update", arguments),
                            false,
                            body -> post);
                });
    }

    @Override
    public Delivery upload(
            WorkspaceId workspace, SendKey key, Recipient to, Block.Picture picture) {
        var known = uploads.known(workspace, key, 0);
        return hindrance(workspace, new ChannelId("files"))
                .orElseGet(() ->
                        known.<Delivery>map(file -> new Delivery.Delivered(fileRef(file)))
                                .orElseGet(() -> upload(workspace, key, picture)));
    }

    @Override
    public Delivery whisper(
            WorkspaceId workspace, SendKey key, UserId user, Place place, ChatMessage message) {
        if (place.direct()) {
            var to = new Target(place.channel(), place.thread().orElse(""), true);
            return send(workspace, key, to, message);
        }
        return hindrance(workspace, place.channel())
                .or(() -> picturesFirst(workspace, key, message))
                .orElseGet(() -> {
                    var arguments = words(workspace, key, message);
                    arguments.put("channel", place.channel().value());
                    arguments.put("user", user.value());
                    arguments.remove("metadata");
                    place.thread().ifPresent(thread -> arguments.put("thread_ts", thread));
                    return sentOrPainted(
                            new Sending(workspace, key, message),
                            call("chat.postEphemeral", arguments),
                            false,
                            body ->
                                    new PostRef(
                                            place.channel(), body.path("message_ts").asString()));
                });
    }

    /** What stands there already, because the person did something meanwhile, is left. */
    @Override
    public Delivery home(WorkspaceId workspace, SendKey key, UserId user, ChatMessage message) {
        var channel = new ChannelId(user.value());
        return hindrance(workspace, channel)
                .or(() -> stands(user, message, channel))
                .orElseGet(() ->
                        SlackErrors.delivery(
                                publish(workspace, user, message),
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
        return conversation(workspace, attempt.get().channel())
                .map(channel -> find(key, attempt.get(), channel))
                .orElseGet(Found.Unknown::new);
    }

    SlackAnswer publish(WorkspaceId workspace, UserId user, ChatMessage message) {
        var view = pen.home(workspace, user, message);
        var answer =
                call("views.publish", Map.of("user_id", user.value(), "view", view.toString()));
        if (answer instanceof SlackAnswer.Done) {
            homes.put(user, message);
        }
        return answer;
    }

    /** Whether this page was the last that was published, as far as this process knows. */
    boolean isPublished(UserId user, ChatMessage message) {
        return homes.isLast(user, message);
    }

    private Optional<Delivery> stands(UserId user, ChatMessage message, ChannelId channel) {
        return isPublished(user, message)
                ? Optional.of(new Delivery.Delivered(new PostRef(channel, "home")))
                : Optional.empty();
    }

    SlackAnswer open(String trigger, JsonNode view) {
        return call("views.open", Map.of("trigger_id", trigger, "view", view.toString()));
    }

    SlackAnswer replace(String viewId, JsonNode view) {
        return call("views.update", Map.of("view_id", viewId, "view", view.toString()));
    }

    /** In the place of the message that was acted in, or below it for one person. */
    SlackAnswer respond(String responseUrl, JsonNode body) {
        return api.respond(responseUrl, body);
    }

    SlackAnswer person(UserId user) {
        return call("users.info", Map.of("user", user.value(), "include_locale", "true"));
    }

    private Delivery send(WorkspaceId workspace, SendKey key, Target to, ChatMessage message) {
        return hindrance(workspace, to.channel())
                .or(() -> {
                    remember(workspace, key, to);
                    return picturesFirst(workspace, key, message);
                })
                .orElseGet(() -> {
                    var arguments = words(workspace, key, message);
                    arguments.put("channel", to.channel().value());
                    arguments.put("unfurl_links", "false");
                    arguments.put("unfurl_media", "false");
                    if (!to.thread().isEmpty()) {
                        arguments.put("thread_ts", to.thread());
                    }
                    return sentOrPainted(
                            new Sending(workspace, key, message),
                            call("chat.postMessage", arguments),
                            to.person(),
                            body -> posted(workspace, to, body));
                });
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

    private Map<String, String> words(WorkspaceId workspace, SendKey key, ChatMessage message) {
        var files = uploads.known(workspace, key, message);
        var arguments = new HashMap<String, String>();
        arguments.put("text", pen.text(message));
        arguments.put("blocks", pen.blocks(workspace, message, files).toString());
        arguments.put("link_names", "false");
        arguments.put("parse", "none");
        arguments.put("metadata", metadata(key));
        return arguments;
    }

    /** Anybody in the workspace can read it, so it says nothing. */
    private static String metadata(SendKey key) {
        var metadata = SlackJson.object().put("event_type", "soundings_message");
        metadata.putObject("event_payload").put("key", SlackIds.opaque(key));
        return metadata.toString();
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

    /** One step at a time, each within the time that a call may take. */
    private Optional<Delivery> picturesFirst(
            WorkspaceId workspace, SendKey key, ChatMessage message) {
        var media = pen.media(uploads.known(workspace, key, message));
        return SlackUploads.missing(message, media)
                .map(number -> {
                    var block = message.blocks().get(number);
                    return afterUpload(uploads.upload(workspace, key, number, block));
                });
    }

    /** An upload that nobody sees may be repeated. */
    private Delivery afterUpload(SlackAnswer answer) {
        var delivery = SlackErrors.delivery(noticed(answer), false, body -> fileRef("uploaded"));
        return delivery instanceof Delivery.Refused ? delivery : new Delivery.Throttled(NEXT_STEP);
    }

    private Delivery upload(WorkspaceId workspace, SendKey key, Block.Picture picture) {
        return SlackErrors.delivery(
                noticed(uploads.upload(workspace, key, 0, picture)),
                false,
                body -> fileRef(uploads.known(workspace, key, 0).orElse("uploaded")));
    }

    /** Whether there is a file for all that can be one, so that Slack drew nothing itself. */
    private boolean isPainted(Sending what) {
        var files = uploads.known(what.workspace(), what.key(), what.message());
        return SlackUploads.missing(what.message(), new SlackMedia(files, false)).isEmpty();
    }

    /** Where Slack does not take a chart of its own, it is painted from now on. */
    private Delivery sentOrPainted(
            Sending what, SlackAnswer answer, boolean toPerson, Function<JsonNode, PostRef> post) {
        if (SlackErrors.invalidBlocks(answer)
                && !isPainted(what)
                && pen.paintFromNowOn(what.message())) {
            return new Delivery.Throttled(NEXT_STEP);
        }
        return SlackErrors.delivery(answer, toPerson, post);
    }

    private Found find(SendKey key, SentKeys.Attempt attempt, ChannelId channel) {
        var arguments = new HashMap<String, String>();
        arguments.put("channel", channel.value());
        arguments.put("oldest", Long.toString(attempt.since().minus(BEFORE).getEpochSecond()));
        arguments.put("include_all_metadata", "true");
        arguments.put("limit", "100");
        if (!attempt.thread().isEmpty()) {
            arguments.put("ts", attempt.thread());
        }
        var method = attempt.thread().isEmpty() ? "conversations.history" : "conversations.replies";
        if (!(call(method, arguments) instanceof SlackAnswer.Done(var body))) {
            return new Found.Unknown();
        }
        var found = matching(body.path("messages"), key, channel);
        boolean unseen = found.isEmpty() && body.path("has_more").asBoolean(false);
        return unseen ? new Found.Unknown() : Found.of(found);
    }

    private static Optional<PostRef> matching(JsonNode messages, SendKey key, ChannelId channel) {
        var opaque = SlackIds.opaque(key);
        return messages.valueStream()
                .filter(message ->
                        message.path("metadata")
                                .path("event_payload")
                                .path("key")
                                .asString("")
                                .equals(opaque))
                .map(message -> new PostRef(channel, message.path("ts").asString()))
                .findFirst();
    }

    /** Only here, where nobody knows whether a message is out, is a conversation looked up. */
    private Optional<ChannelId> conversation(WorkspaceId workspace, ChannelId channel) {
        if (!channel.value().startsWith("U") && !channel.value().startsWith("W")) {
            return Optional.of(channel);
        }
        var known = sent.direct(workspace, channel);
        if (known.isPresent()) {
            return known;
        }
        return call("conversations.open", Map.of("users", channel.value()))
                        instanceof SlackAnswer.Done(var body)
                ? Optional.of(new ChannelId(body.path("channel").path("id").asString()))
                : Optional.empty();
    }

    private SlackAnswer call(String method, Map<String, String> arguments) {
        return noticed(api.call(method, arguments));
    }

    private SlackAnswer noticed(SlackAnswer answer) {
        if (SlackErrors.revoked(answer) && answer instanceof SlackAnswer.Failed(var error)) {
            team.revoked(error);
        }
        return answer;
    }

    private static PostRef fileRef(String file) {
        return new PostRef(new ChannelId("files"), file);
    }

    /**
     * Where a message goes.
     *
     * @param thread the message that it answers, or empty
     */
    private record Target(ChannelId channel, String thread, boolean person) {}

    /** What goes, and under which key its pictures are known. */
    private record Sending(WorkspaceId workspace, SendKey key, ChatMessage message) {}
}
