package dev.soundings.checkin;

import dev.soundings.project.Milestone;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a project on one day, to fill the placeholders of a wording: {@code If we
 * stopped {project} tomorrow} becomes {@code If we stopped Atlas migration tomorrow}.
 */
public record ProjectFacts(Map<Fact, String> words, Optional<LocalDate> date, boolean aThirdDone) {
    public ProjectFacts {
        words = Map.copyOf(words);
    }

    /**
     * @param sponsorName what people call the sponsor, if there is one
     * @param milestones of the project, by date
     * @param today the day on which is asked
     */
    public static ProjectFacts of(
            Project project,
            Optional<String> sponsorName,
            List<Milestone> milestones,
            LocalDate today) {
        var words = new EnumMap<Fact, String>(Fact.class);
        words.put(Fact.PROJECT, project.name());
        project.why()
                .map(WhyCard::purpose)
                .flatMap(Text::words)
                .ifPresent(purpose -> words.put(Fact.OUTCOME, purpose));
        project.why()
                .flatMap(WhyCard::measure)
                .flatMap(Text::words)
                .ifPresent(measure -> words.put(Fact.TARGET, measure));
        sponsorName.ifPresent(name -> words.put(Fact.SPONSOR, name));
        next(milestones, today).ifPresent(name -> words.put(Fact.MILESTONE, name));
        next(
                        milestones.stream()
                                .filter(one -> one.kind() == Milestone.Kind.GO_LIVE)
                                .toList(),
                        today)
                .ifPresent(name -> words.put(Fact.GO_LIVE, name));
        return new ProjectFacts(words, project.endsOn(), aThirdDone(project, today));
    }

    public boolean know(Set<Fact> wanted) {
        return known().containsAll(wanted);
    }

    /** The text with all placeholders filled that can be; what people wrote stays plain text. */
    public String fill(LocalText text, Locale locale) {
        var filled = text.in(locale);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        for (var word : words.entrySet()) {
            filled = filled.replace(word.getKey().placeholder(), word.getValue());
        }
        return date.isPresent()
                ? filled.replace(Fact.DATE.placeholder(), day.format(date.get()))
                : filled;
    }

    private Set<Fact> known() {
        var known = EnumSet.noneOf(Fact.class);
        known.addAll(words.keySet());
        date.ifPresent(day -> known.add(Fact.DATE));
        if (aThirdDone) {
            known.add(Fact.A_THIRD_DONE);
        }
        return known;
    }

    /**
     * The name of the first milestone that lay ahead on that day. One that was done since counts: a
     * question keeps the words in which it was asked.
     */
    private static Optional<String> next(List<Milestone> milestones, LocalDate today) {
        return milestones.stream()
                .filter(milestone -> milestone.date().isAfter(today))
                .filter(milestone ->
                        milestone.ended().stream()
                                .noneMatch(ending -> dayOf(ending.at()).isBefore(today)))
                .map(Milestone::name)
                .findFirst();
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static boolean aThirdDone(Project project, LocalDate today) {
        var begun = dayOf(project.createdAt());
        return project.endsOn()
                .filter(end ->
                        3 * ChronoUnit.DAYS.between(begun, today)
                                >= ChronoUnit.DAYS.between(begun, end))
                .isPresent();
    }
}
