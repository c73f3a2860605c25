package dev.soundings.insight;

import dev.soundings.project.Milestone;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.register.Entry;
import dev.soundings.register.EventType;
import dev.soundings.register.HistoryEvent;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskKind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a project's health is computed from. It holds nothing that not everybody in the project may
 * know: no private risk, none about people, no round in which people answered without their name.
 *
 * @param today in the workspace's zone, so that everybody reads the same
 * @param explained whether there is a why card
 * @param unmeasuredSince since when the why card has said that the measure is not known
 * @param planned the dates of milestones that are neither reached nor dropped
 * @param risks open ones, without opportunities
 * @param askings when people were asked, in any order
 */
record HealthFacts(
        LocalDate today,
        LocalDate createdOn,
        Optional<LocalDate> endsOn,
        boolean explained,
        Optional<LocalDate> unmeasuredSince,
        List<LocalDate> planned,
        List<OpenRisk> risks,
        List<Asking> askings) {
    private static final Set<EventType> OPENING = Set.of(EventType.RAISED, EventType.KEPT);

    HealthFacts {
        planned = List.copyOf(planned);
        risks = List.copyOf(risks);
        askings = List.copyOf(askings);
    }

    /**
     * @param register in every state
     * @param zone the workspace's
     */
    static HealthFacts of(
            Project project,
            List<Milestone> milestones,
            List<Entry<Risk>> register,
            List<Asking> askings,
            LocalDate today,
            ZoneId zone) {
        return new HealthFacts(
                today,
                day(project.createdAt(), zone),
                project.endsOn(),
                project.why().isPresent(),
                unmeasuredSince(project, zone),
                milestones.stream().filter(Milestone::isPlanned).map(Milestone::date).toList(),
                register.stream()
                        .filter(HealthFacts::isOpenToAll)
                        .filter(risk -> risk.kind() == RiskKind.RISK && risk.isKept())
                        .map(risk -> open(risk, today, zone))
                        .toList(),
                askings);
    }

    int daysSince(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day, today));
    }

    /** Since its review was due; 0 or less when it is not overdue. */
    int daysWaiting(OpenRisk risk) {
        return risk.reviewOn().map(this::daysSince).orElse(0);
    }

    int needingEyes() {
        return Math.toIntExact(risks.stream().filter(OpenRisk::needsEyes).count());
    }

    /** How often in a row, up to now, nobody has answered; what is asked on one day is one time. */
    int silentTimes() {
        var days =
                askings.stream()
                        .map(Asking::on)
                        .distinct()
                        .sorted(Comparator.<LocalDate>naturalOrder().reversed());
        return Math.toIntExact(days.takeWhile(this::wasSilent).count());
    }

    private boolean wasSilent(LocalDate day) {
        return askings.stream().noneMatch(asking -> asking.on().equals(day) && asking.answered());
    }

    private static boolean isOpenToAll(Entry<Risk> risk) {
        return risk.privateTo().isEmpty() && !risk.detail().aboutPeople();
    }

    private static OpenRisk open(Entry<Risk> risk, LocalDate today, ZoneId zone) {
        var since =
                risk.history().stream()
                        .filter(each -> OPENING.contains(each.type()))
                        .map(HistoryEvent::at)
                        .max(Comparator.naturalOrder())
                        .map(at -> day(at, zone))
                        .orElse(today);
        return new OpenRisk(
                risk.detail().exposure().orElse(0),
                risk.detail().needsEyes(),
                risk.owner().isPresent(),
                since,
                risk.dueOn());
    }

    private static Optional<LocalDate> unmeasuredSince(Project project, ZoneId zone) {
        var cards = project.cards().reversed();
        return cards.stream()
                .takeWhile(card -> card.measure().isEmpty())
                .map(WhyCard::changedAt)
                .min(Comparator.naturalOrder())
                .map(at -> day(at, zone));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    /**
     * @param exposure 1 to 25; 0 while nobody has rated it, so that no rule calls it grave
     * @param since when it was raised or kept
     */
    record OpenRisk(
            int exposure,
            boolean needsEyes,
            boolean owned,
            LocalDate since,
            Optional<LocalDate> reviewOn) {}
}
