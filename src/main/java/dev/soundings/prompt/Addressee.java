package dev.soundings.prompt;

import dev.soundings.cadence.Calendar;
import dev.soundings.people.Person;
import dev.soundings.wording.Phrases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** A person as we write to them: in their zone, in their language, not at night. */
record Addressee(Person person, ZoneId zone, Phrases phrases) {
    private static final Duration LAST_HOUR = Duration.ofHours(1);

    LocalDate dateOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    LocalTime timeOf(Instant at) {
        return at.atZone(zone).toLocalTime();
    }

    Instant at(LocalDate date, LocalTime time) {
        return Calendar.instantOf(date, time, zone);
    }

    /** When the quiet hours end in which {@code at} falls; empty when it falls in none. */
    Optional<Instant> quietUntil(Instant at) {
        var from = person.preferences().quietFrom();
        var to = person.preferences().quietTo();
        var time = timeOf(at);
        boolean evening = !time.isBefore(from);
        boolean morning = time.isBefore(to);
        if (from.isAfter(to) ? !evening && !morning : !evening || !morning) {
            return Optional.empty();
        }
        boolean endsTomorrow = from.isAfter(to) && evening;
        return Optional.of(at(dateOf(at).plusDays(endsTomorrow ? 1 : 0), to));
    }

    /** The first moment from {@code at} on that is not quiet. */
    Instant awake(Instant at) {
        return quietUntil(at).orElse(at);
    }

    /** Nothing reaches somebody who is about to leave. */
    boolean isLeavingSoon(Instant at) {
        return person.isAwayOn(dateOf(at.plus(LAST_HOUR)));
    }
}
