package dev.soundings.digest;

import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.time.Instant;
import java.util.Locale;

/** Composes an issue as it would be told at this moment, in the language of the workspace. */
final class Editions {
    private final MaterialReader reader;
    private final Workspaces workspaces;
    private final DigestIssues issues;
    private final Wording wording;

    Editions(MaterialReader reader, Workspaces workspaces, DigestIssues issues, Wording wording) {
        this.reader = reader;
        this.workspaces = workspaces;
        this.issues = issues;
        this.wording = wording;
    }

    /** An issue in values and in words. */
    record Edition(DigestIssue issue, Digest digest, Told told) {}

    /** What an issue before has counted is taken from there, so that nothing counts twice. */
    Edition compose(DigestPlan plan, DigestIssue issue, Instant now) {
        var before = issues.latestSealed(plan.workspace(), plan.id());
        var current =
                issue.covering(
                        new DigestIssue.Period(
                                IssueDates.periodBegins(plan, before), issue.sealAt()));
        var digest = DigestComposer.compose(plan, current, reader.read(plan, current), now);
        return new Edition(current, digest, words(plan, digest));
    }

    Told words(DigestPlan plan, Digest digest) {
        return new DigestMessages(wording.in(locale(plan))).tell(digest);
    }

    private Locale locale(DigestPlan plan) {
        return workspaces.find(plan.workspace()).map(Workspace::locale).orElse(Locale.ENGLISH);
    }
}
