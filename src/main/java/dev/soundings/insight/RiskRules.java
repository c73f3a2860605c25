package dev.soundings.insight;

import dev.soundings.insight.HealthFacts.OpenRisk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The rules that look at open risks. Each risk counts in the gravest of those that are about
 * owners, and in the gravest of those about reviews.
 */
final class RiskRules {
    private final HealthLimits limits;

    RiskRules(HealthLimits limits) {
        this.limits = limits;
    }

    Optional<HealthReason> graveUnowned(HealthFacts facts) {
        return counted(
                facts,
                risk -> isGraveUnowned(risk, facts),
                risk -> facts.daysSince(risk.since()),
                HealthReason.GraveUnowned::new);
    }

    Optional<HealthReason> graveUnreviewed(HealthFacts facts) {
        return counted(
                facts,
                risk -> isGraveUnreviewed(risk, facts),
                facts::daysWaiting,
                HealthReason.GraveUnreviewed::new);
    }

    Optional<HealthReason> grave(HealthFacts facts) {
        return counted(
                facts,
                risk ->
                        isGrave(risk)
                                && !isGraveUnowned(risk, facts)
                                && !isGraveUnreviewed(risk, facts),
                risk -> 0,
                (risks, _) -> new HealthReason.Grave(risks));
    }

    Optional<HealthReason> unowned(HealthFacts facts) {
        return counted(
                facts,
                risk ->
                        risk.needsEyes()
                                && isUnowned(risk, limits.unowned(), facts)
                                && !isGraveUnowned(risk, facts),
                risk -> facts.daysSince(risk.since()),
                HealthReason.Unowned::new);
    }

    Optional<HealthReason> reviewsWaiting(HealthFacts facts) {
        return counted(
                facts,
                risk ->
                        isWaiting(risk, limits.unreviewed(), facts)
                                && !isGraveUnreviewed(risk, facts),
                facts::daysWaiting,
                HealthReason.ReviewsWaiting::new);
    }

    Optional<HealthReason> manyNeedEyes(HealthFacts facts) {
        int risks = facts.needingEyes();
        return risks >= limits.many()
                ? Optional.of(new HealthReason.ManyNeedEyes(risks))
                : Optional.empty();
    }

    private boolean isGrave(OpenRisk risk) {
        return risk.exposure() >= limits.grave();
    }

    private boolean isGraveUnowned(OpenRisk risk, HealthFacts facts) {
        return isGrave(risk) && isUnowned(risk, limits.graveUnowned(), facts);
    }

    /** Without an owner nobody is asked to review it, so the missing owner is told alone. */
    private boolean isGraveUnreviewed(OpenRisk risk, HealthFacts facts) {
        return isGrave(risk)
                && !isGraveUnowned(risk, facts)
                && isWaiting(risk, limits.graveUnreviewed(), facts);
    }

    private static boolean isUnowned(OpenRisk risk, Duration limit, HealthFacts facts) {
        return !risk.owned() && facts.daysSince(risk.since()) >= limit.toDays();
    }

    private static boolean isWaiting(OpenRisk risk, Duration limit, HealthFacts facts) {
        int days = facts.daysWaiting(risk);
        return days > 0 && days >= limit.toDays();
    }

    /**
     * @param days of one risk; the longest is told
     */
    private static Optional<HealthReason> counted(
            HealthFacts facts,
            Predicate<OpenRisk> meant,
            ToIntFunction<OpenRisk> days,
            BiFunction<Integer, Integer, HealthReason> reason) {
        List<OpenRisk> found = facts.risks().stream().filter(meant).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        reason.apply(
                                found.size(), found.stream().mapToInt(days).max().orElseThrow()));
    }
}
