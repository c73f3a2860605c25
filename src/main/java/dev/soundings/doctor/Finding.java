package dev.soundings.doctor;

import dev.soundings.checkin.CheckIn;
import dev.soundings.delivery.Receipt;
import dev.soundings.people.DayOff;
import dev.soundings.people.Person;
import dev.soundings.round.Invitation.Reason;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One thing that a project's owner should know about who is asked and who is not. */
public sealed interface Finding {
    record WorkspacePaused() implements Finding {}

    /** The chat platform no longer accepts the bot. */
    record Disconnected() implements Finding {}

    record WhyCardMissing() implements Finding {}

    record NoCheckIn() implements Finding {}

    record Paused(CheckIn checkIn) implements Finding {}

    /**
     * @param first when the first person is due; empty when nobody will ever be asked
     */
    record NextRun(CheckIn checkIn, Optional<Instant> first) implements Finding {}

    /**
     * @param delivered when the last prompt reached somebody
     */
    record LastRun(
            CheckIn checkIn, LocalDate date, int reached, int invited, Optional<Instant> delivered)
            implements Finding {}

    /**
     * @param dayOff what kept them off on that day, if it was a day off
     * @param next when they are asked next
     */
    record NotAsked(
            Person person,
            LocalDate on,
            Reason reason,
            Optional<DayOff> dayOff,
            Optional<Turn> next)
            implements Finding {}

    /** A day off moved somebody's prompt to a later day of the same round. */
    record Moved(Person person, LocalDate from, Optional<DayOff> dayOff, LocalDate to)
            implements Finding {}

    /**
     * @param receipt never {@link Receipt.Sent} or {@link Receipt.Pending}
     */
    record Undelivered(Person person, LocalDate on, Receipt receipt) implements Finding {}

    /**
     * @param served whose zone is used meanwhile
     */
    record ZonesUnknown(List<Person> people, ZoneId served) implements Finding {
        public ZonesUnknown {
            people = List.copyOf(people);
        }
    }

    /** Nobody in this region is left alone on its holidays. */
    record HolidaysUnknown(List<Person> people, String region) implements Finding {
        public HolidaysUnknown {
            people = List.copyOf(people);
        }
    }

    /** When somebody is asked, and where that is. */
    record Turn(Instant at, ZoneId zone) {}
}
