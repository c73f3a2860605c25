package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Something a person did, and what came of it. The application has three seconds for its first
 * answer and fifteen minutes for the rest.
 *
 * @see <a href="https://discord.com/developers/docs/interactions/receiving-and-responding">Discord:
 *     interactions</a>
 */
public final class DiscordDeed {
    static final int COMMAND = 2;
    static final int COMPONENT = 3;
    static final int AUTOCOMPLETE = 4;
    static final int MODAL = 5;
    private static final int PATIENCE_S = 20;

    private final DiscordPerson person;
    private final DiscordChannel channel;
    private final JsonNode payload;
    private final Optional<String> about;
    private final long began;
    private final CompletableFuture<DiscordReply> first = new CompletableFuture<>();
    private final CompletableFuture<DiscordReply> last = new CompletableFuture<>();
    private final List<DiscordMessage> followUps = new ArrayList<>();
    private Optional<String> original = Optional.empty();
    private boolean privately;
    private long answered;

    /**
     * @param about the message on which it was done
     * @param began in nanoseconds of the machine's own clock
     */
    DiscordDeed(
            DiscordPerson person,
            DiscordChannel channel,
            JsonNode payload,
            Optional<String> about,
            long began) {
        this.person = person;
        this.channel = channel;
        this.payload = payload;
        this.about = about;
        this.began = began;
    }

    /** The first answer, which may be a request for patience. */
    public DiscordReply reply() {
        return await(first, "The application did not respond");
    }

    /** The answer once nothing more is to come: after a request for patience, what followed it. */
    public DiscordReply settled() {
        return switch (reply()) {
            case DiscordReply.Thinking _ ->
                    await(last, "Nothing followed the request for patience");
            case DiscordReply.Noted noted -> last.isDone() ? await(last, "") : noted;
            case DiscordReply.Posted _ -> await(last, "");
            case DiscordReply.Updated _ -> await(last, "");
            case DiscordReply.Removed removed -> removed;
            case DiscordReply.Modal modal -> modal;
            case DiscordReply.Choices choices -> choices;
        };
    }

    /** What follows a note that was taken, if anything does for as long. */
    public Optional<DiscordReply> followedWithin(Duration patience) {
        reply();
        try {
            return Optional.of(last.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /**
     * From what was done to the moment at which the first answer was here, by the machine's own
     * clock; checking it, which is the stand-in's own work, does not count.
     */
    public long nanosToFirstAnswer() {
        reply();
        return answered - began;
    }

    public boolean isAnswered() {
        return first.isDone();
    }

    private static DiscordReply await(CompletableFuture<DiscordReply> reply, String otherwise) {
        try {
            return reply.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionError(otherwise, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public DiscordPerson person() {
        return person;
    }

    public DiscordChannel channel() {
        return channel;
    }

    public List<DiscordMessage> followUps() {
        synchronized (followUps) {
            return List.copyOf(followUps);
        }
    }

    String id() {
        return DiscordJson.text(payload, "id");
    }

    String token() {
        return DiscordJson.text(payload, "token");
    }

    int type() {
        return payload.path("type").asInt();
    }

    JsonNode payload() {
        return payload;
    }

    Optional<String> about() {
        return about;
    }

    long began() {
        return began;
    }

    Optional<String> original() {
        return original;
    }

    boolean isPrivate() {
        return privately;
    }

    void answered(DiscordReply reply, long at) {
        answered = at;
        switch (reply) {
            case DiscordReply.Posted(var message) -> original = Optional.of(message.id());
            case DiscordReply.Updated(var message) -> original = Optional.of(message.id());
            case DiscordReply.Thinking(boolean asked) -> privately = asked;
            case DiscordReply.Noted() -> original = about;
            case DiscordReply.Removed _ -> {}
            case DiscordReply.Modal _ -> {}
            case DiscordReply.Choices _ -> {}
        }
        if (reply instanceof DiscordReply.Posted || reply instanceof DiscordReply.Updated) {
            last.complete(reply);
        }
        first.complete(reply);
    }

    /** The first message after a request for patience takes that request's place. */
    void followed(DiscordReply reply, String message) {
        original = original.or(() -> Optional.of(message));
        last.complete(reply);
    }

    void removed() {
        last.complete(new DiscordReply.Removed());
    }

    void followedUp(DiscordMessage message) {
        synchronized (followUps) {
            followUps.add(message);
        }
        last.complete(new DiscordReply.Posted(message));
    }
}
