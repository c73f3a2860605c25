package dev.soundings.delivery;

import dev.soundings.chat.Delivery;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.SendKey;
import dev.soundings.delivery.OutboxState.Ended;
import dev.soundings.delivery.OutboxState.GaveUp;
import dev.soundings.delivery.OutboxState.Leased;
import dev.soundings.delivery.OutboxState.Planned;
import dev.soundings.delivery.OutboxState.Refused;
import dev.soundings.delivery.OutboxState.Sending;
import dev.soundings.delivery.OutboxState.Sent;
import dev.soundings.delivery.OutboxState.Skipped;
import dev.soundings.delivery.OutboxState.Unknown;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One message on its way, with all its parts. Each change returns a new entry, and one that the
 * state does not allow throws {@link IllegalStateException}.
 *
 * @param envelope with the first part as its message
 * @param following the further parts, in order
 * @param posts where the parts stand that are out, in order
 * @param doubts how many calls for the present part ended in doubt
 * @param dueAt when somebody has to act on it next: send it, take it over, ask the platform or tell
 *     the listeners; empty when nothing is left to do
 */
public record OutboxEntry(
        Envelope envelope,
        List<OutgoingMessage> following,
        List<PostRef> posts,
        int doubts,
        Claim claim,
        Optional<Instant> dueAt,
        OutboxState state) {
    public OutboxEntry {
        following = List.copyOf(following);
        posts = List.copyOf(posts);
    }

    static OutboxEntry planned(Envelope envelope, List<OutgoingMessage> parts) {
        return new OutboxEntry(
                envelope.with(parts.getFirst()),
                parts.subList(1, parts.size()),
                List.of(),
                0,
                Claim.NONE,
                Optional.of(envelope.notBefore()),
                new Planned());
    }

    public SendKey key() {
        return envelope.key();
    }

    /** The part that goes out next. */
    OutgoingMessage part() {
        return parts().get(posts.size());
    }

    /** The platform knows the first part by the message's key, the third by {@code key#3}. */
    SendKey partKey() {
        return posts.isEmpty() ? key() : new SendKey(key() + "#" + (posts.size() + 1));
    }

    List<OutgoingMessage> parts() {
        return Stream.concat(Stream.of(envelope.message()), following.stream()).toList();
    }

    /**
     * Taken by {@code process} until an instant: to send what waits or was left behind before its
     * call, to ask about what was left behind in a call, to tell of what has ended.
     */
    public OutboxEntry claimed(ProcessName process, Instant until) {
        return switch (state) {
            case Planned _, Leased _ -> taken(process, until, doubts, new Leased());
            case Sending(var since) -> taken(process, until, doubts + 1, new Unknown(since, 1, 0));
            case Unknown(var since, var lookups, var missing) ->
                    taken(process, until, doubts, new Unknown(since, lookups + 1, missing));
            case Ended ended -> taken(process, until, doubts, ended);
        };
    }

    /** Planned again: before the call, after a call that sent nothing, or found missing. */
    OutboxEntry postponed(Instant due) {
        from("postponed", Leased.class, Sending.class, Unknown.class);
        return changed(posts, doubts, Optional.of(due), new Planned());
    }

    OutboxEntry sending(Instant now) {
        from("sending", Leased.class);
        return changed(posts, doubts, dueAt, new Sending(now));
    }

    /** The present part is out; the next one goes out under the same lease. */
    OutboxEntry delivered(PostRef post, Instant now) {
        from("delivered", Sending.class);
        return withPost(post, dueAt, new Leased(), now);
    }

    OutboxEntry doubtful(Instant lookAt) {
        if (!(state instanceof Sending(var since))) {
            throw illegal("doubtful");
        }
        return changed(posts, doubts + 1, Optional.of(lookAt), new Unknown(since, 0, 0));
    }

    /** The platform has the present part after all. */
    OutboxEntry found(PostRef post, Instant now) {
        from("found", Unknown.class);
        return withPost(post, Optional.of(now), new Planned(), now);
    }

    OutboxEntry missing(Instant lookAt) {
        if (!(state instanceof Unknown(var since, var lookups, var missing))) {
            throw illegal("missing");
        }
        return changed(
                posts, doubts, Optional.of(lookAt), new Unknown(since, lookups, missing + 1));
    }

    OutboxEntry unclear(Instant lookAt) {
        from("unclear", Unknown.class);
        return changed(posts, doubts, Optional.of(lookAt), state);
    }

    OutboxEntry refused(Delivery.Reason reason, Instant now) {
        from("refused", Leased.class, Sending.class);
        return ended(new Refused(reason, now));
    }

    OutboxEntry skipped(SkipReason reason, Instant now) {
        from("skipped", Leased.class);
        return ended(new Skipped(reason, now));
    }

    OutboxEntry gaveUp(GiveUpReason reason, Instant now) {
        from("given up", Leased.class, Unknown.class);
        return ended(new GaveUp(reason, now));
    }

    OutboxEntry told() {
        from("told", Ended.class);
        return changed(posts, doubts, Optional.empty(), state);
    }

    OutboxEntry tellAgain(Instant due) {
        from("told again", Ended.class);
        return changed(posts, doubts, Optional.of(due), state);
    }

    private OutboxEntry withPost(
            PostRef post, Optional<Instant> due, OutboxState whenPartsRemain, Instant now) {
        var out = Stream.concat(posts.stream(), Stream.of(post)).toList();
        return out.size() > following.size()
                ? changed(out, doubts, dueAt, new Sent(now))
                : changed(out, 0, due, whenPartsRemain);
    }

    /** Due until it is told: who ended it tells at once, and others do when its lease is over. */
    private OutboxEntry ended(Ended end) {
        return changed(posts, doubts, dueAt, end);
    }

    private OutboxEntry taken(ProcessName process, Instant until, int doubted, OutboxState next) {
        return new OutboxEntry(
                envelope, following, posts, doubted, claim.next(process), Optional.of(until), next);
    }

    private OutboxEntry changed(
            List<PostRef> out, int doubted, Optional<Instant> due, OutboxState next) {
        return new OutboxEntry(envelope, following, out, doubted, claim, due, next);
    }

    private void from(String change, Class<?>... states) {
        if (Stream.of(states).noneMatch(type -> type.isInstance(state))) {
            throw illegal(change);
        }
    }

    private IllegalStateException illegal(String change) {
        return new IllegalStateException(
                "%s cannot be %s while it is %s"
                        .formatted(key(), change, state.getClass().getSimpleName()));
    }
}
