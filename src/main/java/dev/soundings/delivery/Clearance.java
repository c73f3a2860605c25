package dev.soundings.delivery;

import static dev.soundings.chat.Delivery.Reason.POST_GONE;

import dev.soundings.chat.SendKey;
import dev.soundings.delivery.OutboxState.Ended;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds what speaks against sending a claimed entry now: its time is over, what it follows is not
 * out, a newer edit is there, the platform wants a pause, or one of the checks says no.
 */
final class Clearance {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final OutboxEntries entries;
    private final Throttles throttles;
    private final List<SendCheck> checks;

    Clearance(OutboxEntries entries, Throttles throttles, List<SendCheck> checks) {
        this.entries = entries;
        this.throttles = throttles;
        this.checks = List.copyOf(checks);
    }

    /** What to store instead of sending; empty when it may go out. */
    Optional<OutboxEntry> hindrance(OutboxEntry entry, Instant now) {
        return expired(entry, now)
                .or(() -> notItsTurn(entry, now))
                .or(() -> throttled(entry, now))
                .or(() -> declined(entry, now));
    }

    private static Optional<OutboxEntry> expired(OutboxEntry entry, Instant now) {
        return isUnbegun(entry) && now.isAfter(entry.envelope().expiresAt())
                ? Optional.of(entry.skipped(SkipReason.EXPIRED, now))
                : Optional.empty();
    }

    private Optional<OutboxEntry> notItsTurn(OutboxEntry entry, Instant now) {
        return entry.part()
                .follows()
                .flatMap(of -> behind(entry, of, now).or(() -> behindOtherEdits(entry, now)));
    }

    /** Ends like the message it follows, unless that one is out. */
    private Optional<OutboxEntry> behind(OutboxEntry entry, SendKey of, Instant now) {
        var first = entries.find(of);
        if (first.isEmpty()) {
            return Optional.of(entry.refused(POST_GONE, now));
        }
        if (!(first.get().state() instanceof Ended end)) {
            return Optional.of(later(entry, first.get().dueAt().orElse(now), now));
        }
        return switch (end) {
            case OutboxState.Sent _ -> Optional.empty();
            case OutboxState.Refused(var reason, _) -> Optional.of(entry.refused(reason, now));
            case OutboxState.Skipped(var reason, _) -> Optional.of(entry.skipped(reason, now));
            case OutboxState.GaveUp(var reason, _) -> Optional.of(entry.gaveUp(reason, now));
        };
    }

    private Optional<OutboxEntry> behindOtherEdits(OutboxEntry entry, Instant now) {
        if (!(entry.part() instanceof OutgoingMessage.Edit(var of, var version, _))) {
            return Optional.empty();
        }
        if (entries.hasNewerEdit(of, version)) {
            return Optional.of(entry.skipped(SkipReason.OVERTAKEN, now));
        }
        return entries.hasOlderEditUnderWay(of, version)
                ? Optional.of(later(entry, now, now))
                : Optional.empty();
    }

    private Optional<OutboxEntry> throttled(OutboxEntry entry, Instant now) {
        return throttles
                .blockedUntil(entry.envelope().workspace(), now)
                .map(until -> later(entry, until, now));
    }

    /** The first check that does not say {@code Send} decides. */
    private Optional<OutboxEntry> declined(OutboxEntry entry, Instant now) {
        return isUnbegun(entry)
                ? checks.stream().flatMap(check -> declined(entry, check, now).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<OutboxEntry> declined(OutboxEntry entry, SendCheck check, Instant now) {
        return switch (check.check(entry.envelope(), now)) {
            case SendVerdict.Send() -> Optional.empty();
            case SendVerdict.Skip(var reason) -> Optional.of(entry.skipped(reason, now));
            case SendVerdict.Wait(var until) -> Optional.of(later(entry, until, now));
        };
    }

    /** A message of which some parts are out is finished, whatever happens meanwhile. */
    private static boolean isUnbegun(OutboxEntry entry) {
        return entry.posts().isEmpty();
    }

    /** Not at once, or the same beat would claim it again; not long after it has expired. */
    private static OutboxEntry later(OutboxEntry entry, Instant until, Instant now) {
        var expiry = entry.envelope().expiresAt();
        var useful = isUnbegun(entry) && expiry.isBefore(until) ? expiry : until;
        var soonest = now.plus(A_MOMENT);
        return entry.postponed(useful.isBefore(soonest) ? soonest : useful);
    }
}
