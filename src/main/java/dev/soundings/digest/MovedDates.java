package dev.soundings.digest;

import dev.soundings.digest.Digest.Moved;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.project.Milestone;

import java.util.List;
import java.util.Optional;

/**
 * Which planned dates moved within the period: from where each was before it to where each is after
 * it. What moved and came back is not told.
 */
final class MovedDates {
    private MovedDates() {}

    static List<Moved> of(List<OfProject> told, DigestIssue.Period period) {
        return told.stream()
                .flatMap(of ->
                        of.milestones().stream()
                                .filter(Milestone::isPlanned)
                                .flatMap(milestone -> moved(of, milestone, period).stream()))
                .toList();
    }

    private static Optional<Moved> moved(
            OfProject of, Milestone milestone, DigestIssue.Period period) {
        var moves = milestone.moves().stream().filter(move -> period.covers(move.at())).toList();
        return moves.isEmpty() || moves.getFirst().from().equals(moves.getLast().to())
                ? Optional.empty()
                : Optional.of(
                        new Moved(
                                of.project().name(),
                                milestone.name(),
                                moves.getFirst().from(),
                                moves.getLast().to()));
    }
}
