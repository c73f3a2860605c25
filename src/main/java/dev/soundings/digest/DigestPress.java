package dev.soundings.digest;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.workspace.StableId;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Puts issues into the outbox: the post and its details once, then every change in place under a
 * rising version, so that the channel never holds two.
 */
final class DigestPress {
    private static final Duration REWRITING_MAKES_SENSE = Duration.ofDays(2);

    private final Outbox outbox;
    private final RelayedImprints relayed;
    private final CorrectedImprints corrected;

    DigestPress(Outbox outbox, RelayedImprints relayed, CorrectedImprints corrected) {
        this.outbox = outbox;
        this.relayed = relayed;
        this.corrected = corrected;
    }

    /**
     * @return what is shown from now on; the former text when it was posted before, so that the
     *     next look rewrites it
     */
    Stage.Posted post(DigestPlan plan, Editions.Edition edition, Instant now) {
        var home = Imprint.atHome(plan, edition);
        boolean first = post(home, edition.issue(), now);
        relayed.of(plan, edition).ifPresent(other -> post(other, edition.issue(), now));
        var shown = first ? fingerprint(home.told()) : "";
        return new Stage.Posted(home.post(), now, 0, shown, now);
    }

    /** Rewrites the posts when they would read differently now. */
    Stage.Posted rewrite(
            DigestPlan plan, Editions.Edition edition, Stage.Posted shown, Instant now) {
        var home = Imprint.atHome(plan, edition);
        var fingerprint = fingerprint(home.told());
        if (fingerprint.equals(shown.shown())) {
            return new Stage.Posted(shown.key(), shown.at(), shown.version(), fingerprint, now);
        }
        int version = rewrite(home, edition.issue(), shown.version(), now);
        int elsewhere =
                relayed.of(plan, edition)
                        .filter(other -> outbox.receipt(other.post()).isPresent())
                        .map(other -> rewrite(other, edition.issue(), shown.version(), now))
                        .orElse(version);
        return new Stage.Posted(
                shown.key(), shown.at(), Math.max(version, elsewhere), fingerprint, now);
    }

    /** Ends the rewriting of what is shown; a correction may add to it. */
    Stage.Sealed seal(DigestPlan plan, Editions.Edition edition, Stage.Posted shown, Instant now) {
        var imprints =
                Stream.concat(
                                Stream.of(Imprint.atHome(plan, edition)),
                                relayed.of(plan, edition).stream())
                        .toList();
        return new Stage.Sealed(
                shown.key(),
                shown.at(),
                shown.version(),
                now,
                edition.digest().frame().counted(),
                imprints);
    }

    /**
     * Adds the corrections since the seal to the posts.
     *
     * @return in which version they are shown from now on
     */
    Stage.Sealed correct(DigestPlan plan, DigestIssue issue, Stage.Sealed sealed, Instant now) {
        return sealed.rewritten(
                sealed.imprints().stream()
                        .filter(imprint -> isShown(plan, imprint))
                        .map(imprint -> corrected.of(imprint, issue, sealed, plan.zone()))
                        .mapToInt(imprint -> rewrite(imprint, issue, sealed.version(), now))
                        .max()
                        .orElse(sealed.version()));
    }

    private boolean isShown(DigestPlan plan, Imprint imprint) {
        return imprint.workspace().equals(plan.workspace())
                || (relayed.host(plan).filter(imprint.workspace()::equals).isPresent()
                        && outbox.receipt(imprint.post()).isPresent());
    }

    private boolean post(Imprint imprint, DigestIssue issue, Instant now) {
        var post =
                new OutgoingMessage.Post(
                        new Recipient.Channel(imprint.channel()), imprint.told().post());
        boolean first =
                outbox.put(envelope(imprint, issue, imprint.post(), now, issue.sealAt(), post));
        addDetails(imprint, issue, now);
        return first;
    }

    private int rewrite(Imprint imprint, DigestIssue issue, int version, Instant now) {
        int next = edit(imprint, issue, imprint.post(), version, imprint.told().post(), now);
        if (!addDetails(imprint, issue, now)) {
            imprint.told()
                    .details()
                    .ifPresent(details ->
                            edit(imprint, issue, imprint.details(), version, details, now));
        }
        return next;
    }

    /** False when there are none, or they are in the thread already. */
    private boolean addDetails(Imprint imprint, DigestIssue issue, Instant now) {
        return imprint.told()
                .details()
                .map(details -> new OutgoingMessage.Thread(imprint.post(), details))
                .map(thread ->
                        outbox.put(
                                envelope(
                                        imprint,
                                        issue,
                                        imprint.details(),
                                        now,
                                        now.plus(REWRITING_MAKES_SENSE),
                                        thread)))
                .orElse(false);
    }

    /** A version that is taken was put before a crash, and may say something older. */
    private int edit(
            Imprint imprint,
            DigestIssue issue,
            SendKey of,
            int version,
            ChatMessage message,
            Instant now) {
        int next = version + 1;
        while (!outbox.put(
                envelope(
                        imprint,
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
            Imprint imprint,
            DigestIssue issue,
            SendKey key,
            Instant notBefore,
            Instant notAfter,
            OutgoingMessage message) {
        return new Envelope(
                imprint.workspace(),
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
