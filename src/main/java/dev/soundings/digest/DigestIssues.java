package dev.soundings.digest;

import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All issues of digests. */
public interface DigestIssues {
    /** False when the plan has an issue in that week already, which stays as it is. */
    boolean insert(DigestIssue issue);

    Optional<DigestIssue> find(WorkspaceId workspace, IssueId id);

    /**
     * Changes one in one atomic step; the change may be applied more than once until it fits.
     *
     * @throws java.util.NoSuchElementException when it does not exist
     */
    DigestIssue change(WorkspaceId workspace, IssueId id, UnaryOperator<DigestIssue> change);

    /** Neither sealed nor skipped, of all workspaces, the first to be posted first. */
    List<DigestIssue> unfinished();

    /** The latest sealed one of a plan, by date of posting. */
    Optional<DigestIssue> latestSealed(WorkspaceId workspace, PlanId plan);

    /** The latest of a plan in every stage, the newest first by date of posting. */
    List<DigestIssue> latest(WorkspaceId workspace, PlanId plan, int most);
}
