package dev.soundings.register;

import dev.soundings.chat.UserId;
import dev.soundings.register.Risk.State;
import dev.soundings.register.Risk.What;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * What a person's decision makes of a risk: a proposal that is kept is open, on Priya's word, and
 * reviewed in two weeks.
 */
final class RiskEdits {
    private RiskEdits() {}

    /** The first Monday that is two weeks away or more. */
    static LocalDate usualReview(Instant at) {
        return at.atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .plusWeeks(2)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    static RiskEdit kept(Risk risk, UserId by, Instant at) {
        return RiskEdit.of(risk)
                .state(State.OPEN)
                .reviewOn(risk.reviewOn().orElse(usualReview(at)))
                .happened(What.KEPT, by, at);
    }

    static RiskEdit edited(Risk risk, RiskEntry entry, UserId by, Instant at) {
        var edit =
                (risk.state() == State.PROPOSED ? kept(risk, by, at) : RiskEdit.of(risk))
                        .title(entry.title())
                        .rated(entry.probability(), entry.impact())
                        .plan(entry.plan())
                        .reviewOn(entry.reviewOn().or(risk::reviewOn).orElse(usualReview(at)))
                        .happened(What.CHANGED, by, at);
        return entry.owner()
                .filter(owner -> risk.privateTo().isEmpty())
                .map(owner -> edit.ownerIfNew(owner, by, at))
                .orElse(edit);
    }
}
