package dev.soundings.digest;

import dev.soundings.project.ProjectId;

import java.util.Optional;

/**
 * One project's lines in one issue, as a button brings them back: {@code
 * x7k2m9p4qa:20270215:k3j9w2m4ab}. It begins with the plan, by which the gate decides.
 */
public record ReleaseTarget(PlanId plan, IssueId issue, ProjectId project) {
    public ReleaseTarget {
        if (!issue.plan().equals(plan)) {
            throw new IllegalArgumentException("an issue of another plan");
        }
    }

    public String argument() {
        var week = issue.value().substring(issue.value().indexOf('.') + 1);
        return plan + ":" + week + ":" + project;
    }

    /** Empty when it was not made by {@link #argument}. */
    public static Optional<ReleaseTarget> parse(String argument) {
        var parts = argument.split(":", -1);
        if (!argument.matches("[a-z0-9]{1,20}:[0-9]{8}:[a-z0-9]{1,20}")) {
            return Optional.empty();
        }
        var plan = new PlanId(parts[0]);
        return Optional.of(
                new ReleaseTarget(
                        plan, new IssueId(plan + "." + parts[1]), new ProjectId(parts[2])));
    }
}
