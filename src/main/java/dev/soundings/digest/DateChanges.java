package dev.soundings.digest;

import dev.soundings.digest.Digest.DateChange;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.project.Milestone;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What became of milestones within the period: which were reached, and which moved, from where each
 * was before it to where each is after it. What moved and came back is not told.
 */
final class DateChanges {
    private DateChanges() {}

    /**
     * @param zone of the plan, for the day on which something was reached
     */
    static List<DateChange> of(List<OfProject> told, DigestIssue.Period period, ZoneId zone) {
        return told.stream()
                .flatMap(of ->
                        of.milestones().stream()
                                .flatMap(milestone ->
                                        change(of.project().name(), milestone, period, zone)
                                                .stream()))
                .toList();
    }

    private static Optional<DateChange> change(
            String project, Milestone milestone, DigestIssue.Period period, ZoneId zone) {
        return switch (milestone.state()) {
            case PLANNED -> moved(project, milestone, period);
            case DONE ->
                    milestone
                            .ended()
                            .filter(ending -> period.covers(ending.at()))
                            .map(ending ->
                                    new DateChange.Reached(
                                            project,
                                            milestone.name(),
                                            LocalDate.ofInstant(ending.at(), zone)));
            case DROPPED -> Optional.empty();
        };
    }

    private static Optional<DateChange> moved(
            String project, Milestone milestone, DigestIssue.Period period) {
        var moves = milestone.moves().stream().filter(move -> period.covers(move.at())).toList();
        return moves.isEmpty() || moves.getFirst().from().equals(moves.getLast().to())
                ? Optional.empty()
                : Optional.of(
                        new DateChange.Moved(
                                project,
                                milestone.name(),
                                moves.getFirst().from(),
                                moves.getLast().to()));
    }
}
