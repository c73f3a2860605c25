package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.chat.Block;
import dev.soundings.chat.Span;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckIn;
import dev.soundings.doctor.Reasons;
import dev.soundings.people.Person;
import dev.soundings.people.WorkingDays;
import dev.soundings.project.Project;
import dev.soundings.round.UpcomingRound;
import dev.soundings.round.UpcomingRounds;
import dev.soundings.wording.RhythmText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a check-in would do, before it does anything: {@code 9 people: 2 in other zones, 1 away till
 * Mon 15 Feb}, the next five rounds, and {@code Yuki is asked on Fri 12 Feb: public holiday, Japan
 * (National Foundation Day).}
 */
final class RhythmOutlook {
    private static final int ROUNDS = 5;
    private static final int MOST_EXCEPTIONS = 6;

    private final AudienceFinder audience;
    private final UpcomingRounds upcoming;
    private final WorkingDays days;

    RhythmOutlook(AudienceFinder audience, UpcomingRounds upcoming, WorkingDays days) {
        this.audience = audience;
        this.upcoming = upcoming;
        this.days = days;
    }

    List<Block> of(CheckIn checkIn, Project project, Caller caller) {
        var rounds = upcoming.preview(checkIn, caller.now(), ROUNDS);
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(people(audience.invitees(checkIn, project), caller)));
        if (!rounds.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            List.of(new Span.Strong(caller.say(RhythmText.NEXT_ROUNDS)))));
            blocks.add(
                    new Block.Bullets(
                            rounds.stream().map(round -> List.of(line(round, caller))).toList()));
            elsewhere(rounds.getFirst(), caller)
                    .ifPresent(sentence -> blocks.add(paragraph(sentence)));
        }
        return blocks;
    }

    /** When the first people are asked: those whose day begins first. */
    Optional<Instant> first(CheckIn checkIn, Caller caller) {
        return upcoming.preview(checkIn, caller.now(), 1).stream()
                .flatMap(round -> round.parts().stream())
                .flatMap(part -> part.dueAt().stream())
                .min(Comparator.naturalOrder());
    }

    String people(Collection<Person> invited, Caller caller) {
        return new AudienceOutlook(days, caller).of(invited);
    }

    private Span line(UpcomingRound round, Caller caller) {
        long asked = round.parts().stream().filter(part -> part.dueAt().isPresent()).count();
        var line =
                caller.say(
                        RhythmText.ROUND,
                        "day",
                        new DayMessages(caller).day(round.date()),
                        "asked",
                        asked);
        var exceptions =
                round.parts().stream()
                        .flatMap(part -> exception(part, round.date(), caller).stream())
                        .limit(MOST_EXCEPTIONS)
                        .collect(Collectors.joining(" "));
        return new Span.Text(exceptions.isEmpty() ? line + "." : line + ". " + exceptions);
    }

    private Optional<String> exception(UpcomingRound.Part part, LocalDate date, Caller caller) {
        var person = part.invitee().person();
        var dayOff = days.dayOff(person, date);
        var reasons = new Reasons(caller.phrases());
        if (part.dueAt().isEmpty()) {
            return part.whyNot()
                    .map(reason ->
                            caller.say(
                                    RhythmText.NOT_ASKED,
                                    "who",
                                    person.name(),
                                    "reason",
                                    reasons.say(reason, dayOff)));
        }
        var day = part.dueAt().get().atZone(part.invitee().zone()).toLocalDate();
        return dayOff.filter(off -> day.isAfter(date))
                .map(off ->
                        caller.say(
                                RhythmText.ASKED_LATER,
                                "who",
                                person.name(),
                                "day",
                                new DayMessages(caller).day(day),
                                "reason",
                                reasons.say(off)));
    }

    /** The first person whose clock shows another time than the caller's. */
    private static Optional<String> elsewhere(UpcomingRound round, Caller caller) {
        var time = DateTimeFormatter.ofPattern("H:mm", caller.phrases().locale());
        return round.parts().stream()
                .filter(part -> part.dueAt().isPresent())
                .filter(part -> !AudienceOutlook.offsetIsSame(part.invitee().zone(), caller))
                .findFirst()
                .map(part -> {
                    var at = part.dueAt().orElseThrow();
                    return caller.say(
                            RhythmText.REACHES,
                            "who",
                            part.invitee().person().name(),
                            "there",
                            time.format(at.atZone(part.invitee().zone())),
                            "city",
                            city(part.invitee().zone()),
                            "here",
                            time.format(at.atZone(caller.zone())));
                });
    }

    static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Span.Text(words)));
    }
}
