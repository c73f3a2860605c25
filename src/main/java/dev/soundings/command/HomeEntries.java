package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.UserId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.Decision;
import dev.soundings.register.Decisions;
import dev.soundings.register.Risk;
import dev.soundings.register.Risks;
import dev.soundings.register.Win;
import dev.soundings.register.Wins;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the register holds that concerns one person, read once for their home.
 *
 * @param risks of the person's own projects, as far as this person may see them
 * @param wins of the same projects, of the last three months
 * @param owned what the person has accepted to own, in whatever project that is not archived
 * @param decided what the person has decided there and is to look at again, the earliest first
 */
record HomeEntries(List<Risk> risks, List<Win> wins, List<Risk> owned, List<Decision> decided) {
    private static final int DAYS_BACK = 90;
    private static final int YEARS_AHEAD = 10;
    private static final Comparator<Risk> NEXT_REVIEW_FIRST =
            Comparator.comparing((Risk risk) -> risk.reviewOn().orElse(LocalDate.MAX))
                    .thenComparingInt(Risk::number);

    HomeEntries {
        risks = List.copyOf(risks);
        wins = List.copyOf(wins);
        decided = List.copyOf(decided);
        owned = owned.stream().sorted(NEXT_REVIEW_FIRST).toList();
    }

    static HomeEntries read(
            Caller caller,
            List<ProjectId> own,
            Risks risks,
            Wins wins,
            Decisions decisions,
            CurrentEntries current) {
        var in = caller.workspace();
        var today = caller.today();
        return new HomeEntries(
                own.stream()
                        .flatMap(project -> risks.visibleTo(caller.actor(), project).stream())
                        .toList(),
                own.stream()
                        .flatMap(project ->
                                wins
                                        .landedBetween(
                                                in,
                                                project,
                                                today.minusDays(DAYS_BACK),
                                                today.plusDays(1))
                                        .stream())
                        .toList(),
                current.among(risks.dueForReview(in, caller.user(), today.plusYears(YEARS_AHEAD))),
                current.among(
                        decisions.dueForRevisit(in, caller.user(), today.plusYears(YEARS_AHEAD))));
    }

    /** Reviews that wait for the person. */
    List<Risk> due(LocalDate today) {
        return owned.stream().filter(risk -> isBefore(risk, today.plusDays(1))).toList();
    }

    List<Risk> ahead(LocalDate today) {
        return owned.stream().filter(risk -> !isBefore(risk, today.plusDays(1))).toList();
    }

    /** Decisions that wait for the person to say whether they held. */
    List<Decision> toRevisit(LocalDate today) {
        return decided.stream().filter(decision -> isDue(decision, today)).toList();
    }

    List<Decision> toRevisitLater(LocalDate today) {
        return decided.stream().filter(decision -> !isDue(decision, today)).toList();
    }

    /** What somebody wants {@code user} to own, and who has not answered yet. */
    List<Risk> offeredTo(UserId user) {
        return risks.stream()
                .filter(risk -> risk.state() == Risk.State.OPEN)
                .filter(risk -> risk.proposedOwner().equals(Optional.of(user)))
                .toList();
    }

    List<Win> notedBy(UserId user) {
        return wins.stream()
                .filter(win -> win.state() != Win.State.DROPPED)
                .filter(win -> win.reportedBy().equals(Optional.of(user)))
                .toList();
    }

    long needingEyes(ProjectId project) {
        return risks.stream()
                .filter(risk -> isOpenIn(risk, project) && risk.kind() == Risk.Kind.RISK)
                .filter(Risk::needsEyes)
                .count();
    }

    private static boolean isDue(Decision decision, LocalDate today) {
        return decision.revisitOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    private static boolean isOpenIn(Risk risk, ProjectId project) {
        return risk.state() == Risk.State.OPEN && risk.project().equals(project);
    }

    private static boolean isBefore(Risk risk, LocalDate day) {
        return risk.reviewOn().filter(review -> review.isBefore(day)).isPresent();
    }
}
