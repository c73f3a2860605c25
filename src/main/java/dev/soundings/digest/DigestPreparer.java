package dev.soundings.digest;

import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Prepares the next issue of each plan when its preview is due, on the Friday before, and shows it
 * to the owners of its projects. An issue whose whole time passed while the service was down is put
 * on record as missed.
 */
final class DigestPreparer implements Heartbeat {
    private final DigestPlans plans;
    private final DigestIssues issues;
    private final PreviewRound previews;

    DigestPreparer(DigestPlans plans, DigestIssues issues, PreviewRound previews) {
        this.plans = plans;
        this.issues = issues;
        this.previews = previews;
    }

    @Override
    public String name() {
        return "digest-preview";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        if (!prepared().isEmpty()) {
            return Optional.of(now);
        }
        return plans.active().stream()
                .flatMap(plan -> missing(plan, now).stream())
                .map(IssueDates::previewAt)
                .min(Comparator.naturalOrder());
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        plans.active().forEach(plan -> each.run(() -> prepareDue(plan, now)));
        prepared().forEach(issue -> each.run(() -> preview(issue, now)));
        each.finish();
    }

    private void prepareDue(DigestPlan plan, Instant now) {
        missing(plan, now).stream()
                .filter(dates -> !dates.previewAt().isAfter(now))
                .forEach(dates -> prepare(plan, dates, now));
    }

    private void prepare(DigestPlan plan, IssueDates dates, Instant now) {
        var stage =
                dates.sealAt().isAfter(now)
                        ? new Stage.Prepared()
                        : new Stage.Skipped(Stage.Reason.MISSED_WHILE_DOWN, now);
        issues.insert(dates.issue(plan, issues.latestSealed(plan.workspace(), plan.id()), stage));
    }

    /** The change of stage comes last: after a crash the previews are put again and are there. */
    private void preview(DigestIssue issue, Instant now) {
        var plan = plans.find(issue.workspace(), issue.plan()).orElseThrow();
        previews.send(plan, issue, now);
        issues.change(
                issue.workspace(),
                issue.id(),
                stored ->
                        stored.stage() instanceof Stage.Prepared
                                ? stored.at(new Stage.Previewed(now))
                                : stored);
    }

    private List<DigestIssue> prepared() {
        return issues.unfinished().stream()
                .filter(issue -> issue.stage() instanceof Stage.Prepared)
                .toList();
    }

    private List<IssueDates> missing(DigestPlan plan, Instant now) {
        return IssueDates.around(plan, now).stream()
                .filter(dates ->
                        issues.find(plan.workspace(), IssueId.of(plan.id(), dates.date()))
                                .isEmpty())
                .toList();
    }
}
