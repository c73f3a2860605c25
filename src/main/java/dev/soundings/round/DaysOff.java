package dev.soundings.round;

import dev.soundings.people.Person;
import dev.soundings.round.Invitation.Reason;

import java.time.LocalDate;
import java.util.Optional;

/** Says why a person is not asked on a local date: a holiday, an absence, no working day. */
public interface DaysOff {
    Optional<Reason> whyNot(Person person, LocalDate date);
}
