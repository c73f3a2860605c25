package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.holiday.Regions;
import dev.soundings.people.Absence;
import dev.soundings.people.Person;
import dev.soundings.people.WorkingDays;
import dev.soundings.wording.RhythmText;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who would be asked, and of whom not all is known. */
final class AudienceOutlook {
    private final WorkingDays days;
    private final Caller caller;

    AudienceOutlook(WorkingDays days, Caller caller) {
        this.days = days;
        this.caller = caller;
    }

    /** {@code 9 people: 2 in other zones, 1 zone unknown, Sam away till Mon 15 Feb.} */
    String of(Collection<Person> invited) {
        var count = caller.say(RhythmText.PEOPLE, "count", invited.size());
        var apart =
                Stream.of(
                                otherZones(invited),
                                unknownZones(invited),
                                unknownHolidays(invited),
                                away(invited))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        return apart.isEmpty() ? count + "." : count + ": " + apart + ".";
    }

    private Optional<String> otherZones(Collection<Person> invited) {
        long count =
                invited.stream()
                        .flatMap(person -> person.zone().stream())
                        .filter(zone -> !offsetIsSame(zone, caller))
                        .count();
        return some(count).map(many -> caller.say(RhythmText.OTHER_ZONES, "count", many));
    }

    static boolean offsetIsSame(ZoneId zone, Caller caller) {
        return zone.getRules()
                .getOffset(caller.now())
                .equals(caller.zone().getRules().getOffset(caller.now()));
    }

    private Optional<String> unknownZones(Collection<Person> invited) {
        long count = invited.stream().filter(person -> person.zone().isEmpty()).count();
        return some(count).map(many -> caller.say(RhythmText.ZONES_UNKNOWN, "count", many));
    }

    private Optional<String> unknownHolidays(Collection<Person> invited) {
        var countries =
                invited.stream()
                        .flatMap(person -> days.unknownRegion(person).stream())
                        .map(region -> Regions.name(region, caller.phrases().locale()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return Optional.of(countries)
                .filter(some -> !some.isEmpty())
                .map(some -> caller.say(RhythmText.HOLIDAYS_UNKNOWN, "countries", some));
    }

    private Optional<String> away(Collection<Person> invited) {
        var away = invited.stream().filter(person -> person.isAwayOn(caller.today())).toList();
        return switch (away.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(away(away.getFirst()));
            default -> Optional.of(caller.say(RhythmText.SOME_AWAY, "count", away.size()));
        };
    }

    private String away(Person person) {
        var back =
                person.absences().stream()
                        .filter(absence -> absence.covers(caller.today()))
                        .map(Absence::to)
                        .max(LocalDate::compareTo)
                        .orElse(caller.today())
                        .plusDays(1);
        return caller.say(
                RhythmText.AWAY_TILL,
                "who",
                person.name(),
                "day",
                new DayMessages(caller).day(back));
    }

    private static Optional<Long> some(long count) {
        return count == 0 ? Optional.empty() : Optional.of(count);
    }
}
