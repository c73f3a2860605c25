package dev.soundings.doctor;

import dev.soundings.chat.SendKey;
import dev.soundings.checkin.CheckIn;
import dev.soundings.delivery.Receipt;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.people.WorkingDays;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitations;
import dev.soundings.round.Round;
import dev.soundings.round.Rounds;
import dev.soundings.round.UpcomingRounds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What became of the latest round of a check-in that has asked anybody, person by person; one that
 * has opened for early answers only has nothing to tell yet.
 */
final class LastRounds {
    private final Rounds rounds;
    private final Invitations invitations;
    private final People people;
    private final WorkingDays days;
    private final UpcomingRounds upcoming;
    private final Function<SendKey, Optional<Receipt>> receipts;

    /**
     * @param receipts what the outbox says of a message
     */
    LastRounds(
            Rounds rounds,
            Invitations invitations,
            People people,
            WorkingDays days,
            UpcomingRounds upcoming,
            Function<SendKey, Optional<Receipt>> receipts) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.people = people;
        this.days = days;
        this.upcoming = upcoming;
        this.receipts = receipts;
    }

    List<Finding> of(CheckIn checkIn, Instant now) {
        return rounds.latestOpened(checkIn.workspace(), checkIn.id(), now.minus(Round.EARLY))
                .map(round -> of(checkIn, round, now))
                .orElse(List.of());
    }

    private List<Finding> of(CheckIn checkIn, Round round, Instant now) {
        var all =
                invitations.ofRound(round.workspace(), round.id()).stream()
                        .sorted(Comparator.comparing(each -> each.person().value()))
                        .toList();
        var sent =
                all.stream()
                        .flatMap(each -> receipt(each).stream())
                        .filter(receipt -> receipt instanceof Receipt.Sent)
                        .map(receipt -> ((Receipt.Sent) receipt).at())
                        .toList();
        var found = new ArrayList<Finding>();
        found.add(
                new Finding.LastRun(
                        checkIn,
                        round.date(),
                        sent.size(),
                        round.invited(),
                        sent.stream().max(Comparator.naturalOrder())));
        all.stream().flatMap(each -> of(checkIn, round, each, now)).forEach(found::add);
        return found;
    }

    private Stream<Finding> of(CheckIn checkIn, Round round, Invitation invitation, Instant now) {
        return people.find(invitation.workspace(), invitation.person()).stream()
                .flatMap(person ->
                        switch (invitation.fate()) {
                            case Fate.Waiting _ -> moved(round, invitation, person);
                            case Fate.Prompted _ ->
                                    Stream.concat(
                                            moved(round, invitation, person),
                                            undelivered(invitation, person));
                            case Fate.NotAsked(var reason, _) ->
                                    Stream.of(
                                            new Finding.NotAsked(
                                                    person,
                                                    round.date(),
                                                    reason,
                                                    days.dayOff(person, round.date()),
                                                    next(checkIn, person, now)));
                        });
    }

    private Stream<Finding> moved(Round round, Invitation invitation, Person person) {
        return Stream.of(invitation.dueOn())
                .filter(day -> day.isAfter(round.date()))
                .filter(day -> days.dayOff(person, round.date()).isPresent())
                .map(day ->
                        new Finding.Moved(
                                person, round.date(), days.dayOff(person, round.date()), day));
    }

    private Stream<Finding> undelivered(Invitation invitation, Person person) {
        return receipt(invitation).stream()
                .filter(receipt ->
                        switch (receipt) {
                            case Receipt.Pending _, Receipt.Sent _ -> false;
                            case Receipt.Refused _, Receipt.Skipped _ -> true;
                            case Receipt.Unknown _, Receipt.GaveUp _ -> true;
                        })
                .map(receipt -> new Finding.Undelivered(person, invitation.dueOn(), receipt));
    }

    private Optional<Receipt> receipt(Invitation invitation) {
        return invitation.prompt().flatMap(receipts);
    }

    private Optional<Finding.Turn> next(CheckIn checkIn, Person person, Instant now) {
        if (checkIn.state() != CheckIn.State.ACTIVE) {
            return Optional.empty();
        }
        return upcoming.preview(checkIn, now, 5).stream()
                .flatMap(round -> round.parts().stream())
                .filter(part -> part.invitee().person().id().equals(person.id()))
                .flatMap(part ->
                        part.dueAt().stream()
                                .map(at -> new Finding.Turn(at, part.invitee().zone())))
                .min(Comparator.comparing(Finding.Turn::at));
    }
}
