package dev.soundings.digest;

import dev.soundings.access.Actor;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.register.Risk;
import dev.soundings.register.Risks;
import dev.soundings.register.Win;
import dev.soundings.register.Wins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Counts what answers have proposed for the register and nobody has kept or dropped: as long as it
 * waits, no digest tells it.
 */
final class OpenProposals {
    private static final int DAYS_BACK = 90;

    private final Risks risks;
    private final Wins wins;

    OpenProposals(Risks risks, Wins wins) {
        this.risks = risks;
        this.wins = wins;
    }

    long of(Project project, UserId reader, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var actor = new Actor(project.workspace(), reader);
        long proposedRisks =
                risks.visibleTo(actor, project.id()).stream()
                        .filter(risk -> risk.state() == Risk.State.PROPOSED)
                        .count();
        long proposedWins =
                wins
                        .landedBetween(
                                project.workspace(),
                                project.id(),
                                today.minusDays(DAYS_BACK),
                                today.plusDays(2))
                        .stream()
                        .filter(win -> win.state() == Win.State.PROPOSED)
                        .count();
        return proposedRisks + proposedWins;
    }
}
