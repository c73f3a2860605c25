package dev.soundings.round;

import dev.soundings.checkin.CheckIn;
import dev.soundings.round.UpcomingRound.Part;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Asks once more off the rhythm, at most once a day: everybody who works today, from now on. */
public final class RoundRunner {
    private final Invitees invitees;
    private final DaysOff daysOff;
    private final RoundOpening opening;

    RoundRunner(Invitees invitees, DaysOff daysOff, RoundOpening opening) {
        this.invitees = invitees;
        this.daysOff = daysOff;
        this.opening = opening;
    }

    public Outcome run(CheckIn checkIn, Instant now) {
        var parts =
                invitees.of(checkIn).stream()
                        .map(invitee -> Part.of(invitee, timing(checkIn, invitee, now)))
                        .toList();
        var round = new UpcomingRound(checkIn, date(now), Round.EXTRA_SLOT, parts);
        if (round.invited() == 0) {
            return new Outcome.NobodyToAsk();
        }
        return opening.open(round) ? new Outcome.Asked(round.invited()) : new Outcome.AskedBefore();
    }

    private Timing timing(CheckIn checkIn, Invitee invitee, Instant now) {
        var today = LocalDate.ofInstant(now, invitee.zone());
        return daysOff.whyNot(invitee.person(), today)
                .<Timing>map(Timing.Never::new)
                .orElseGet(() -> new Timing.Due(now, now.plus(checkIn.answerWithin())));
    }

    private static LocalDate date(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Asked(int people) implements Outcome {}

        record AskedBefore() implements Outcome {}

        record NobodyToAsk() implements Outcome {}
    }
}
