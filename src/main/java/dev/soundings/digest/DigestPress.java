package dev.soundings.digest;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.digest.DigestMessages.Told;
import dev.soundings.workspace.StableId;

import java.time.Duration;
import java.time.Instant;

/**
 * Puts issues into the outbox: the post and its details once, then every change in place under a
 * rising version, so that the channel never holds two.
 */
final class DigestPress {
    private static final Duration REWRITING_MAKES_SENSE = Duration.ofDays(2);

    private final Outbox outbox;

    DigestPress(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * @return what is shown from now on; the former text when it was posted before, so that the
     *     next look rewrites it
     */
    Stage.Posted post(DigestPlan plan, DigestIssue issue, Told told, Instant now) {
        var key = DigestKeys.post(issue);
        var to = new Recipient.Channel(plan.channel());
        boolean first =
                outbox.put(
                        envelope(
                                issue,
                                key,
                                now,
                                issue.sealAt(),
                                new OutgoingMessage.Post(to, told.post())));
        addDetails(issue, told, now);
        return new Stage.Posted(key, now, 0, first ? fingerprint(told) : "", now);
    }

    /** Rewrites the post when it would read differently now. */
    Stage.Posted rewrite(DigestIssue issue, Stage.Posted shown, Told told, Instant now) {
        var fingerprint = fingerprint(told);
        if (fingerprint.equals(shown.shown())) {
            return new Stage.Posted(shown.key(), shown.at(), shown.version(), fingerprint, now);
        }
        int version = edit(issue, shown.key(), shown.version(), told.post(), now);
        if (!addDetails(issue, told, now)) {
            told.details()
                    .ifPresent(details ->
                            edit(issue, DigestKeys.details(issue), shown.version(), details, now));
        }
        return new Stage.Posted(shown.key(), shown.at(), version, fingerprint, now);
    }

    /** False when there are none, or they are in the thread already. */
    private boolean addDetails(DigestIssue issue, Told told, Instant now) {
        return told.details()
                .map(details ->
                        outbox.put(
                                envelope(
                                        issue,
                                        DigestKeys.details(issue),
                                        now,
                                        now.plus(REWRITING_MAKES_SENSE),
                                        new OutgoingMessage.Thread(
                                                DigestKeys.post(issue), details))))
                .orElse(false);
    }

    /** A version that is taken was put before a crash, and may say something older. */
    private int edit(DigestIssue issue, SendKey of, int version, ChatMessage message, Instant now) {
        int next = version + 1;
        while (!outbox.put(
                envelope(
                        issue,
                        DigestKeys.rewriting(of, next),
                        now,
                        now.plus(REWRITING_MAKES_SENSE),
                        new OutgoingMessage.Edit(of, next, message)))) {
            next++;
        }
        return next;
    }

    private static Envelope envelope(
            DigestIssue issue,
            SendKey key,
            Instant notBefore,
            Instant notAfter,
            OutgoingMessage message) {
        return new Envelope(
                issue.workspace(),
                key,
                Purpose.DIGEST,
                issue.id().value(),
                notBefore,
                notAfter,
                message);
    }

    private static String fingerprint(Told told) {
        return StableId.of(told.toString());
    }
}
