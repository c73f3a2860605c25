package dev.soundings.digest;

import dev.soundings.cadence.Calendar;
import dev.soundings.cadence.Occurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When an issue of a plan is previewed, posted and sealed: Fri 12 Feb 15:00, Mon 15 Feb 8:30, Mon
 * 15 Feb 12:00, all in the plan's zone. What is posted after noon is sealed at the next noon.
 */
record IssueDates(LocalDate date, Instant previewAt, Instant postAt, Instant sealAt) {
    /** How far back an issue that was missed is still put on record. */
    private static final Duration BACK = Duration.ofDays(8);

    private static final Duration FIRST_PERIOD = Duration.ofDays(7);
    private static final int AHEAD = 2;

    /** What was due lately, and the next two. */
    static List<IssueDates> around(DigestPlan plan, Instant now) {
        var earliest = now.minus(BACK);
        var from = plan.activeSince().isAfter(earliest) ? plan.activeSince() : earliest;
        var dates = new ArrayList<IssueDates>();
        plan.cadence().between(from, now, plan.zone()).forEach(due -> dates.add(of(plan, due)));
        var after = now.isAfter(from) ? now : from;
        for (int i = 0; i < AHEAD; i++) {
            var next = plan.cadence().next(after, plan.zone());
            if (next.isEmpty()) {
                break;
            }
            dates.add(of(plan, next.get()));
            after = next.get().at();
        }
        return dates;
    }

    static Optional<IssueDates> next(DigestPlan plan, Instant now) {
        return around(plan, now).stream().filter(dates -> dates.postAt().isAfter(now)).findFirst();
    }

    /** For an issue that somebody wants out at once. */
    static IssueDates at(DigestPlan plan, Instant now) {
        return of(plan, now.atZone(plan.zone()).toLocalDate(), now);
    }

    DigestIssue issue(DigestPlan plan, Optional<DigestIssue> before, Stage stage) {
        return new DigestIssue(
                plan.workspace(),
                IssueId.of(plan.id(), date),
                plan.id(),
                date,
                postAt,
                sealAt,
                new DigestIssue.Period(periodBegins(plan, before), sealAt),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                stage);
    }

    /** The first issue looks back a week. */
    static Instant periodBegins(DigestPlan plan, Optional<DigestIssue> sealedBefore) {
        return sealedBefore
                .map(before -> before.period().to())
                .orElse(plan.activeSince().minus(FIRST_PERIOD));
    }

    private static IssueDates of(DigestPlan plan, Occurrence occurrence) {
        return of(plan, occurrence.date(), occurrence.at());
    }

    private static IssueDates of(DigestPlan plan, LocalDate date, Instant postAt) {
        var lead = plan.preview();
        var previewOn = date.with(TemporalAdjusters.previous(lead.day()));
        var noon = Calendar.instantOf(date, LocalTime.NOON, plan.zone());
        return new IssueDates(
                date,
                Calendar.instantOf(previewOn, lead.time(), plan.zone()),
                postAt,
                noon.isAfter(postAt)
                        ? noon
                        : Calendar.instantOf(date.plusDays(1), LocalTime.NOON, plan.zone()));
    }
}
