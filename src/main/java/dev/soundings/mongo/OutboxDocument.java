package dev.soundings.mongo;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.delivery.Claim;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.OutboxEntry;
import dev.soundings.delivery.Purpose;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One message on its way, with all its parts; its id is its key.
 *
 * @param priority the rank of its purpose, 0 first
 * @param parts the first, which tells which kind of message it is, and what was cut off it
 * @param editOf the key of the message that it replaces, when it is an edit
 */
public record OutboxDocument(
        @BsonId String id,
        int v,
        long rev,
        String workspace,
        Purpose purpose,
        int priority,
        String about,
        Instant notBefore,
        Instant notAfter,
        List<MessagePartDocument> parts,
        @Nullable String editOf,
        @Nullable Integer editVersion,
        List<PostDocument> posts,
        int doubts,
        String owner,
        long fence,
        @Nullable Instant dueAt,
        OutboxStateDocument state)
        implements Stored<OutboxEntry> {
    static final Shape<OutboxEntry, OutboxDocument> SHAPE =
            new Shape<>(MongoSchema.OUTBOX, 1, OutboxDocument.class, OutboxDocument::from);

    /** Where a part stands. */
    public record PostDocument(String channel, String id) {}

    static OutboxDocument from(OutboxEntry entry, long rev) {
        var envelope = entry.envelope();
        var first = MessagePartDocument.from(envelope.message());
        boolean edits = first.type() == MessagePartDocument.Type.EDIT;
        return new OutboxDocument(
                entry.key().value(),
                SHAPE.version(),
                rev,
                envelope.workspace().value(),
                envelope.purpose(),
                priority(envelope.purpose()),
                envelope.about(),
                envelope.notBefore(),
                envelope.notAfter(),
                Stream.concat(
                                Stream.of(first),
                                entry.following().stream().map(MessagePartDocument::from))
                        .toList(),
                edits ? first.of() : null,
                edits ? first.version() : null,
                entry.posts().stream()
                        .map(post -> new PostDocument(post.channel().value(), post.id()))
                        .toList(),
                entry.doubts(),
                entry.claim().owner(),
                entry.claim().fence(),
                entry.dueAt().orElse(null),
                OutboxStateDocument.from(entry.state()));
    }

    @Override
    public OutboxEntry toDomain() {
        var messages = parts.stream().map(MessagePartDocument::toDomain).toList();
        return new OutboxEntry(
                new Envelope(
                        new WorkspaceId(workspace),
                        new SendKey(id),
                        purpose,
                        about,
                        notBefore,
                        notAfter,
                        messages.getFirst()),
                messages.subList(1, messages.size()),
                posts.stream()
                        .map(post -> new PostRef(new ChannelId(post.channel()), post.id()))
                        .toList(),
                doubts,
                new Claim(owner, fence),
                Optional.ofNullable(dueAt),
                state.toDomain());
    }

    private static int priority(Purpose purpose) {
        return switch (purpose) {
            case REPLY -> 0;
            case RECEIPT -> 1;
            case PROMPT -> 2;
            case NUDGE -> 3;
            case NOTICE -> 4;
            case DIGEST -> 5;
            case EXPORT -> 6;
        };
    }
}
