package dev.soundings.digest;

import dev.soundings.digest.Digest.Upcoming;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.register.Entry;
import dev.soundings.register.Risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is planned for the seven days from the day of posting: milestones, ends of projects, and
 * reviews.
 */
final class ComingWeek {
    private ComingWeek() {}

    static List<Upcoming> of(List<OfProject> told, DigestIssue issue) {
        var week = new ArrayList<Upcoming>();
        for (var of : told) {
            var name = of.project().name();
            of.milestones().stream()
                    .filter(milestone -> milestone.isPlanned() && isSoon(milestone.date(), issue))
                    .map(milestone ->
                            new Upcoming(
                                    milestone.date(),
                                    name,
                                    Upcoming.Occasion.MILESTONE,
                                    milestone.name()))
                    .forEach(week::add);
            of.project()
                    .endsOn()
                    .filter(day -> isSoon(day, issue))
                    .ifPresent(day -> week.add(new Upcoming(day, name, Upcoming.Occasion.END, "")));
            of.risks().stream()
                    .filter(risk -> isReviewed(risk, issue))
                    .map(risk ->
                            new Upcoming(
                                    risk.dueOn().orElseThrow(),
                                    name,
                                    Upcoming.Occasion.REVIEW,
                                    DigestComposer.words(risk.title())))
                    .forEach(week::add);
        }
        week.sort(Comparator.comparing(Upcoming::date).thenComparing(Upcoming::occasion));
        return week;
    }

    private static boolean isReviewed(Entry<Risk> risk, DigestIssue issue) {
        return risk.isKept()
                && WatchList.isTellable(risk)
                && risk.detail().needsEyes()
                && risk.dueOn().filter(day -> isSoon(day, issue)).isPresent();
    }

    private static boolean isSoon(LocalDate day, DigestIssue issue) {
        return !day.isBefore(issue.date()) && day.isBefore(issue.date().plusDays(7));
    }
}
