package dev.soundings.mongo;

import static java.util.Objects.requireNonNull;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.digest.PlanId;
import dev.soundings.digest.Relay;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A relay of a digest as stored.
 *
 * @param workspace the home of the plan
 * @param code the hash of the one-time code; only while it is invited
 * @param at until when the code holds, since when it runs, or when it ended
 */
public record RelayDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        String plan,
        Type type,
        @Nullable String code,
        @Nullable String host,
        @Nullable String channel,
        @Nullable String acceptedBy,
        Instant at)
        implements Stored<Relay> {
    static final Shape<Relay, RelayDocument> SHAPE =
            new Shape<>(MongoSchema.DIGEST_RELAYS, 1, RelayDocument.class, RelayDocument::from);

    /** How far it is. */
    public enum Type {
        INVITED,
        RUNNING,
        ENDED
    }

    static RelayDocument from(Relay relay, long rev) {
        return switch (relay.state()) {
            case Relay.State.Invited(var code, var until) ->
                    of(relay, rev, Type.INVITED, code, null, null, null, until);
            case Relay.State.Running(var host, var channel, var by, var since) ->
                    of(
                            relay,
                            rev,
                            Type.RUNNING,
                            null,
                            host.value(),
                            channel.value(),
                            by.value(),
                            since);
            case Relay.State.Ended(var at) ->
                    of(relay, rev, Type.ENDED, null, null, null, null, at);
        };
    }

    @Override
    public Relay toDomain() {
        return new Relay(
                new WorkspaceId(workspace),
                new PlanId(plan),
                switch (type) {
                    case INVITED -> new Relay.State.Invited(requireNonNull(code), at);
                    case RUNNING ->
                            new Relay.State.Running(
                                    new WorkspaceId(requireNonNull(host)),
                                    new ChannelId(requireNonNull(channel)),
                                    new UserId(requireNonNull(acceptedBy)),
                                    at);
                    case ENDED -> new Relay.State.Ended(at);
                });
    }

    private static RelayDocument of(
            Relay relay,
            long rev,
            Type type,
            @Nullable String code,
            @Nullable String host,
            @Nullable String channel,
            @Nullable String acceptedBy,
            Instant at) {
        return new RelayDocument(
                Stored.key(relay.home(), relay.plan()),
                SHAPE.version(),
                rev,
                relay.home().value(),
                relay.plan().value(),
                type,
                code,
                host,
                channel,
                acceptedBy,
                at);
    }
}
