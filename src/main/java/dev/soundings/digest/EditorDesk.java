package dev.soundings.digest;

import dev.soundings.chat.UserId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the editor of a plan, or an administrator, does with a whole issue: hold it, let it go,
 * share it now, correct it in public. Whether somebody is one of them is decided before.
 */
public final class EditorDesk {
    /** More than can be under way, skipped or posted around one week. */
    private static final int LATELY = 4;

    private final DigestIssues issues;
    private final Editions editions;
    private final DigestPublisher publisher;
    private final DigestPress press;
    private final CorrectionNotices notices;

    EditorDesk(
            DigestIssues issues,
            Editions editions,
            DigestPublisher publisher,
            DigestPress press,
            CorrectionNotices notices) {
        this.issues = issues;
        this.editions = editions;
        this.publisher = publisher;
        this.press = press;
        this.notices = notices;
    }

    /** Keeps the prepared issue from being posted until it is let go, and for good at its seal. */
    public DigestOutcome hold(DigestPlan plan, UserId by, Text reason, Instant at) {
        return changeUnposted(
                plan, at, issue -> issue.holding(Optional.of(new Release.Held(by, at, reason))));
    }

    public DigestOutcome letGo(DigestPlan plan, Instant at) {
        return changeUnposted(plan, at, issue -> issue.holding(Optional.empty()));
    }

    /**
     * Posts the issue that comes next at once, also when nothing changed; never a second one in a
     * week. What was decided about the prepared issue counts.
     */
    public DigestOutcome share(DigestPlan plan, Instant now) {
        var dates = IssueDates.at(plan, now);
        var latest = issues.latest(plan.workspace(), plan.id(), LATELY);
        var out = latest.stream().filter(issue -> isOut(plan, issue, dates)).findFirst();
        if (out.isPresent()) {
            return new DigestOutcome.AlreadyOut(
                    out.get(), IssueDates.next(plan, now).map(IssueDates::postAt));
        }
        var issue =
                latest.stream()
                        .filter(each -> !each.stage().isFinal() && !each.stage().isPosted())
                        .findFirst()
                        .orElseGet(() -> unplanned(plan, dates, now));
        if (issue.heldWhole().isPresent()) {
            return new DigestOutcome.HeldAsAWhole(issue.heldWhole().get());
        }
        var moved =
                issues.change(
                        plan.workspace(),
                        issue.id(),
                        stored -> stored.movedTo(dates.date(), now, dates.sealAt()));
        return new DigestOutcome.Done(
                publisher.publish(plan, editions.compose(plan, moved, now), now));
    }

    /** Posted in this week, or posted ahead of it. */
    private static boolean isOut(DigestPlan plan, DigestIssue issue, IssueDates dates) {
        var week = IssueId.of(plan.id(), dates.date());
        return issue.stage().isPosted()
                && (issue.id().equals(week) || IssueId.of(plan.id(), issue.date()).equals(week));
    }

    private DigestIssue unplanned(DigestPlan plan, IssueDates dates, Instant now) {
        var before = issues.latestSealed(plan.workspace(), plan.id());
        issues.insert(dates.issue(plan, before, new Stage.Previewed(now)));
        return issues.find(plan.workspace(), IssueId.of(plan.id(), dates.date())).orElseThrow();
    }

    /**
     * Says in the post of the latest issue, sealed or not, what was wrong in it; tells those who
     * acted on it, and lets the next issue repeat it once.
     */
    public DigestOutcome correct(DigestPlan plan, Text what, UserId by, Instant at) {
        var latest =
                issues.latest(plan.workspace(), plan.id(), 2).stream()
                        .filter(issue -> issue.stage().isPosted())
                        .findFirst();
        if (latest.isEmpty()) {
            return new DigestOutcome.NotYet(IssueDates.next(plan, at).map(IssueDates::postAt));
        }
        var corrected =
                issues.change(
                        plan.workspace(),
                        latest.get().id(),
                        issue -> issue.corrected(new DigestIssue.Correction(what, by, at)));
        if (corrected.stage() instanceof Stage.Sealed sealed && sealed.imprints().isEmpty()) {
            return new DigestOutcome.TooLate(corrected);
        }
        notices.tell(plan, corrected);
        return new DigestOutcome.Done(rewritten(plan, corrected, at));
    }

    private DigestIssue rewritten(DigestPlan plan, DigestIssue issue, Instant at) {
        var shown =
                switch (issue.stage()) {
                    case Stage.Posted posted ->
                            press.rewrite(plan, editions.compose(plan, issue, at), posted, at);
                    case Stage.Sealed sealed -> press.correct(plan, issue, sealed, at);
                    case Stage.Prepared _, Stage.Previewed _, Stage.Skipped _ -> issue.stage();
                };
        var stored = issues.change(plan.workspace(), issue.id(), each -> each.at(shown));
        // Somebody else has corrected it meanwhile, and our post may have come after theirs.
        return stored.corrections().size() > issue.corrections().size()
                ? rewritten(plan, stored, at)
                : stored;
    }

    private DigestOutcome changeUnposted(
            DigestPlan plan, Instant at, UnaryOperator<DigestIssue> change) {
        var unposted =
                issues.latest(plan.workspace(), plan.id(), 1).stream()
                        .filter(issue -> !issue.stage().isFinal())
                        .findFirst();
        if (unposted.isEmpty()) {
            return new DigestOutcome.NotYet(IssueDates.next(plan, at).map(IssueDates::previewAt));
        }
        var changed =
                issues.change(
                        plan.workspace(),
                        unposted.get().id(),
                        issue ->
                                issue.stage().isPosted() || issue.stage().isFinal()
                                        ? issue
                                        : change.apply(issue));
        return changed.stage().isPosted() || changed.stage().isFinal()
                ? new DigestOutcome.TooLate(changed)
                : new DigestOutcome.Done(changed);
    }
}
