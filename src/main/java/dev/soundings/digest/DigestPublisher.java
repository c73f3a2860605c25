package dev.soundings.digest;

import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.Receipt;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Posts what is due, once for each plan and week; rewrites it in place until the seal; seals it and
 * stores what it counted. What was due while the service was down is posted late until the seal,
 * and put on record as missed afterwards.
 */
final class DigestPublisher implements Heartbeat {
    private final DigestPlans plans;
    private final DigestIssues issues;
    private final Workspaces workspaces;
    private final Editions editions;
    private final DigestPress press;
    private final Outbox outbox;
    private final Duration lookEvery;

    DigestPublisher(
            DigestPlans plans,
            DigestIssues issues,
            Workspaces workspaces,
            Editions editions,
            DigestPress press,
            Outbox outbox,
            Duration lookEvery) {
        this.plans = plans;
        this.issues = issues;
        this.workspaces = workspaces;
        this.editions = editions;
        this.press = press;
        this.outbox = outbox;
        this.lookEvery = lookEvery;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return issues.unfinished().stream().map(this::due).min(Comparator.naturalOrder());
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        issues.unfinished().stream()
                .filter(issue -> !due(issue).isAfter(now))
                .forEach(issue -> each.run(() -> goOn(issue, now)));
        each.finish();
    }

    /** A held issue waits for its release until the seal. */
    private Instant due(DigestIssue issue) {
        return switch (issue.stage()) {
            case Stage.Prepared _, Stage.Previewed _ ->
                    issue.heldWhole().isPresent() ? issue.sealAt() : issue.postAt();
            case Stage.Posted posted -> nextLook(issue, posted);
            case Stage.Sealed _, Stage.Skipped _ -> Instant.MAX;
        };
    }

    private Instant nextLook(DigestIssue issue, Stage.Posted posted) {
        var look = posted.lookedAt().plus(lookEvery);
        boolean sealComesFirst =
                posted.lookedAt().isBefore(issue.sealAt()) && look.isAfter(issue.sealAt());
        return sealComesFirst ? issue.sealAt() : look;
    }

    private void goOn(DigestIssue issue, Instant now) {
        var plan = plans.find(issue.workspace(), issue.plan()).orElseThrow();
        switch (issue.stage()) {
            case Stage.Prepared _, Stage.Previewed _ -> post(plan, issue, now);
            case Stage.Posted posted -> look(plan, issue, posted, now);
            case Stage.Sealed _, Stage.Skipped _ -> {}
        }
    }

    private void post(DigestPlan plan, DigestIssue issue, Instant now) {
        if (issue.heldWhole().isPresent()) {
            skip(issue, Stage.Reason.HELD, now);
        } else if (!issue.sealAt().isAfter(now)) {
            skip(issue, Stage.Reason.MISSED_WHILE_DOWN, now);
        } else if (!plan.active() || isPaused(plan)) {
            skip(issue, Stage.Reason.PAUSED, now);
        } else {
            postUnlessNothingChanged(plan, issue, now);
        }
    }

    private void postUnlessNothingChanged(DigestPlan plan, DigestIssue issue, Instant now) {
        var edition = editions.compose(plan, issue, now);
        if (edition.digest().saysNothingNew()) {
            skip(issue, Stage.Reason.NOTHING_CHANGED, now);
        } else {
            publish(plan, edition, now);
        }
    }

    /** Whatever it says, because somebody asked for it. */
    DigestIssue publish(DigestPlan plan, Editions.Edition edition, Instant now) {
        var posted = press.post(plan, edition, now);
        return issues.change(
                plan.workspace(),
                edition.issue().id(),
                stored -> stored.covering(edition.issue().period()).at(posted));
    }

    private void look(DigestPlan plan, DigestIssue issue, Stage.Posted posted, Instant now) {
        boolean seals = !issue.sealAt().isAfter(now);
        var receipt = outbox.receipt(posted.key());
        boolean failed =
                receipt.filter(each ->
                                each instanceof Receipt.Refused || each instanceof Receipt.Skipped)
                        .isPresent();
        boolean sent = receipt.filter(Receipt.Sent.class::isInstance).isPresent();
        if (seals && failed) {
            skip(issue, Stage.Reason.NOT_DELIVERED, now);
            return;
        }
        var edition = editions.compose(plan, issue, now);
        var shown = press.rewrite(plan, edition, posted, now);
        Stage next =
                seals && (sent || gaveUp(receipt)) ? press.seal(plan, edition, shown, now) : shown;
        issues.change(issue.workspace(), issue.id(), stored -> stored.at(next));
    }

    /** Nobody knows whether it arrived, so it counts as told: better once too few than twice. */
    private static boolean gaveUp(Optional<Receipt> receipt) {
        return receipt.isEmpty() || receipt.filter(Receipt.GaveUp.class::isInstance).isPresent();
    }

    private void skip(DigestIssue issue, Stage.Reason reason, Instant now) {
        issues.change(
                issue.workspace(), issue.id(), stored -> stored.at(new Stage.Skipped(reason, now)));
    }

    private boolean isPaused(DigestPlan plan) {
        return workspaces.find(plan.workspace()).filter(Workspace::paused).isPresent();
    }
}
