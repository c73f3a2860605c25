package dev.soundings.prompt;

import dev.soundings.cadence.Calendar;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIns;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.DaysOff;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Reason;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Decides about one due invitation at the moment at which it would be asked. What cannot be asked
 * now waits for the next hour that suits the person, if the answer would still be on time then.
 */
final class Triage {
    private final AskedFinder finder;
    private final Hindrances hindrances;
    private final CheckIns checkIns;
    private final DaysOff daysOff;
    private final Budget budget;

    Triage(
            AskedFinder finder,
            Hindrances hindrances,
            CheckIns checkIns,
            DaysOff daysOff,
            Budget budget) {
        this.finder = finder;
        this.hindrances = hindrances;
        this.checkIns = checkIns;
        this.daysOff = daysOff;
        this.budget = budget;
    }

    /** What is to be done with an invitation. */
    sealed interface Verdict {
        record Ask() implements Verdict {}

        record Never(Reason reason) implements Verdict {}

        record Wait(Instant until) implements Verdict {}

        /** The person has moved to another zone. */
        record Move(ZoneId zone, Instant dueAt, Instant closesAt) implements Verdict {}
    }

    /** Without looking at the budget. */
    Verdict of(AskedQuestions asked, Addressee to, Instant now) {
        var invitation = asked.invitation();
        var never = hindrances.of(asked, to);
        if (never.isPresent()) {
            return new Verdict.Never(never.get());
        }
        if (!invitation.zone().equals(to.zone())) {
            return moved(invitation, to.zone(), now);
        }
        if (!now.isBefore(invitation.closesAt())) {
            return new Verdict.Never(Reason.MISSED_WHILE_DOWN);
        }
        if (isSuperseded(invitation, now)) {
            return new Verdict.Never(Reason.OVERTAKEN);
        }
        var today = to.dateOf(now);
        var off = daysOff.whyNot(to.person(), today);
        if (off.isPresent()) {
            return Optional.of(off.get())
                    .filter(reason -> reason != Reason.SKIPPED_BY_PERSON)
                    .flatMap(reason -> nextRoom(invitation, to, now))
                    .<Verdict>map(Verdict.Wait::new)
                    .orElseGet(() -> new Verdict.Never(off.get()));
        }
        return to.quietUntil(now)
                .map(until -> afterQuietHours(invitation, until))
                .orElseGet(Verdict.Ask::new);
    }

    /** For what does not fit into the budget any more. */
    Verdict withoutBudget(Invitation invitation, Addressee to, Instant now) {
        return nextRoom(invitation, to, now)
                .<Verdict>map(Verdict.Wait::new)
                .orElseGet(() -> new Verdict.Never(Reason.BUDGET_SPENT));
    }

    /**
     * Asked at the same hour of the new zone. Where that has passed it is asked now while the new
     * window is open.
     */
    Verdict moved(Invitation invitation, ZoneId zone, Instant now) {
        if (hasFixedZone(invitation)) {
            return new Verdict.Move(zone, invitation.dueAt(), invitation.closesAt());
        }
        var local = invitation.dueAt().atZone(invitation.zone());
        var dueAt = Calendar.instantOf(local.toLocalDate(), local.toLocalTime(), zone);
        var window = Duration.between(invitation.dueAt(), invitation.closesAt());
        var closesAt = dueAt.plus(window);
        return now.isBefore(closesAt)
                ? new Verdict.Move(zone, dueAt, closesAt)
                : new Verdict.Never(Reason.ZONE_CHANGED);
    }

    private boolean hasFixedZone(Invitation invitation) {
        return checkIns.find(invitation.workspace(), invitation.checkIn())
                .map(CheckIn::cadence)
                .filter(cadence -> cadence.fixedZone().isPresent())
                .isPresent();
    }

    /**
     * Several rounds that were missed are never made up for: only the latest is asked. A newer one
     * counts once this person is due in it, and not while it is merely open for early answers.
     */
    private boolean isSuperseded(Invitation invitation, Instant now) {
        return finder.newerOf(invitation).anyMatch(newer -> !newer.dueAt().isAfter(now));
    }

    private Optional<Instant> nextRoom(Invitation invitation, Addressee to, Instant now) {
        return budget.nextRoom(
                to, to.dateOf(now), to.timeOf(invitation.dueAt()), invitation.closesAt());
    }

    private static Verdict afterQuietHours(Invitation invitation, Instant until) {
        return until.isBefore(invitation.closesAt())
                ? new Verdict.Wait(until)
                : new Verdict.Never(Reason.QUIET_HOURS);
    }
}
