package dev.soundings.insight;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.soundings.insight.Health.Colour;
import dev.soundings.project.Milestone;
import dev.soundings.project.Project;
import dev.soundings.register.Entry;
import dev.soundings.register.Risk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules of health. Red is what a date or the register says beyond doubt and nobody attends to;
 * amber is what somebody should look at. They are told in words in docs/behaviour.md.
 */
public final class HealthRules {
    private final HealthLimits limits;
    private final List<Function<HealthFacts, Optional<HealthReason>>> rules;

    HealthRules(HealthLimits limits) {
        this.limits = limits;
        var risks = new RiskRules(limits);
        rules =
                List.of(
                        this::pastItsEnd,
                        risks::graveUnowned,
                        risks::graveUnreviewed,
                        risks::grave,
                        risks::unowned,
                        risks::reviewsWaiting,
                        risks::manyNeedEyes,
                        this::milestonesPassed,
                        this::endNear,
                        this::silent,
                        this::unexplained,
                        this::unmeasured);
    }

    /**
     * @param register of the project, in every state; what is private in it does not count
     * @param askings rounds that are over, of which it is no secret who has answered
     * @param today in {@code zone}
     * @param zone the workspace's, in which days are counted
     */
    public Health health(
            Project project,
            List<Milestone> milestones,
            List<Entry<Risk>> register,
            List<Asking> askings,
            LocalDate today,
            ZoneId zone) {
        return of(HealthFacts.of(project, milestones, register, askings, today, zone));
    }

    /** Of how many times that people were asked it takes to know whether they are silent. */
    public int timesThatCount() {
        return limits.silent();
    }

    Health of(HealthFacts facts) {
        return new Health(rules.stream().flatMap(rule -> rule.apply(facts).stream()).toList());
    }

    private Optional<HealthReason> pastItsEnd(HealthFacts facts) {
        return facts.endsOn()
                .filter(end -> end.isBefore(facts.today()))
                .map(end -> {
                    int days = facts.daysSince(end);
                    boolean late = days >= limits.pastEnd().toDays();
                    return new HealthReason.PastItsEnd(late ? Colour.RED : Colour.AMBER, end, days);
                });
    }

    private Optional<HealthReason> milestonesPassed(HealthFacts facts) {
        var days = facts.planned().stream().mapToInt(facts::daysSince).filter(past -> past > 0);
        var passed = days.summaryStatistics();
        return passed.getCount() == 0
                ? Optional.empty()
                : Optional.of(
                        new HealthReason.MilestonesPassed(
                                Math.toIntExact(passed.getCount()), passed.getMax()));
    }

    private Optional<HealthReason> endNear(HealthFacts facts) {
        int risks = facts.needingEyes();
        return facts.endsOn()
                .filter(end -> risks > 0 && !end.isBefore(facts.today()))
                .map(end -> Math.toIntExact(DAYS.between(facts.today(), end)))
                .filter(days -> days <= limits.endNear().toDays())
                .map(days -> new HealthReason.EndNear(days, risks));
    }

    private Optional<HealthReason> silent(HealthFacts facts) {
        int times = facts.silentTimes();
        return times >= limits.silent()
                ? Optional.of(new HealthReason.Silent(times))
                : Optional.empty();
    }

    private Optional<HealthReason> unexplained(HealthFacts facts) {
        return Optional.of(facts.daysSince(facts.createdOn()))
                .filter(days -> !facts.explained() && days >= limits.unexplained().toDays())
                .map(HealthReason.Unexplained::new);
    }

    private Optional<HealthReason> unmeasured(HealthFacts facts) {
        return facts.unmeasuredSince()
                .map(facts::daysSince)
                .filter(days -> days >= limits.unmeasured().toDays())
                .map(HealthReason.Unmeasured::new);
    }
}
