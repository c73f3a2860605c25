package dev.soundings.prompt;

import dev.soundings.chat.Recipient;
import dev.soundings.checkin.CheckIn.Way;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.prompt.Triage.Verdict;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Asks one person for all that is due to them on one local date, in one message. First the day is
 * written, then the message put, then the invitations marked: whoever finds a day half done
 * finishes it under the same keys.
 */
final class DirectPrompts {
    private final PromptDays days;
    private final Invitations invitations;
    private final AskedFinder finder;
    private final Triage triage;
    private final Budget budget;
    private final Misses misses;
    private final DayMessages messages;
    private final Outbox outbox;

    DirectPrompts(
            PromptDays days,
            Invitations invitations,
            AskedFinder finder,
            Triage triage,
            Budget budget,
            Misses misses,
            DayMessages messages,
            Outbox outbox) {
        this.days = days;
        this.invitations = invitations;
        this.finder = finder;
        this.triage = triage;
        this.budget = budget;
        this.misses = misses;
        this.messages = messages;
        this.outbox = outbox;
    }

    /**
     * @param due waiting ones of this person
     */
    void ask(Addressee to, List<AskedQuestions> due, Instant now) {
        var fresh = due.stream().filter(asked -> !isFinished(asked.invitation(), to, now)).toList();
        var ready = new ArrayList<>(ready(fresh, to, now));
        if (ready.isEmpty()) {
            return;
        }
        var today = to.dateOf(now);
        if (!budget.allows(to, today)) {
            ready.forEach(
                    asked -> settle(asked, triage.withoutBudget(asked.invitation(), to, now), now));
            return;
        }
        ready.addAll(ready(laterToday(ready, to, now), to, now));
        var day = day(to, ready, now);
        if (days.insert(day)) {
            finish(day, to, now);
        }
    }

    /** What a crash left behind is completed, under the day that carries it already. */
    private boolean isFinished(Invitation invitation, Addressee to, Instant now) {
        var day =
                days
                        .between(
                                invitation.workspace(),
                                invitation.person(),
                                invitation.dueOn(),
                                to.dateOf(now).plusDays(1))
                        .stream()
                        .filter(one -> one.carries(invitation.id()))
                        .findFirst();
        day.ifPresent(begun -> finish(begun, to, now));
        return day.isPresent();
    }

    private List<AskedQuestions> ready(List<AskedQuestions> due, Addressee to, Instant now) {
        return due.stream().filter(asked -> settle(asked, triage.of(asked, to, now), now)).toList();
    }

    /** True when it is to be asked; everything else is written down. */
    private boolean settle(AskedQuestions asked, Verdict verdict, Instant now) {
        switch (verdict) {
            case Verdict.Ask() -> {
                return true;
            }
            case Verdict.Never(var reason) -> misses.record(asked, reason, now);
            case Verdict.Wait(var until) ->
                    change(asked.invitation(), waiting -> waiting.postponedTo(until));
            case Verdict.Move(var zone, var dueAt, var closesAt) ->
                    change(asked.invitation(), waiting -> waiting.movedTo(zone, dueAt, closesAt));
        }
        return false;
    }

    /** The earliest time carries everything that falls due on the same date. */
    private List<AskedQuestions> laterToday(List<AskedQuestions> ready, Addressee to, Instant now) {
        var person = to.person();
        var known = ready.stream().map(asked -> asked.invitation().id()).toList();
        return invitations.ofPerson(person.workspace(), person.id(), now, now).stream()
                .filter(Invitation::isWaiting)
                .filter(other -> !known.contains(other.id()))
                .filter(other -> to.dateOf(other.dueAt()).equals(to.dateOf(now)))
                .flatMap(other -> finder.of(other).stream())
                .filter(asked ->
                        asked.round().way() == Way.DIRECT_MESSAGE
                                || person.preferences().directly())
                .toList();
    }

    private static PromptDay day(Addressee to, List<AskedQuestions> ready, Instant now) {
        var person = to.person();
        var date = to.dateOf(now);
        return new PromptDay(
                person.workspace(),
                person.id(),
                date,
                PromptDay.keyOf(person.workspace(), person.id(), date),
                ready.stream().map(asked -> asked.invitation().id()).toList(),
                now,
                Optional.of(halfWay(ready, now)),
                PromptDay.Shown.first(firstClose(ready)));
    }

    private static Instant halfWay(List<AskedQuestions> ready, Instant now) {
        return now.plus(Duration.between(now, firstClose(ready)).dividedBy(2));
    }

    private static Instant firstClose(List<AskedQuestions> ready) {
        return ready.stream()
                .map(asked -> asked.invitation().closesAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void finish(PromptDay day, Addressee to, Instant now) {
        messages.kept(day, to, now)
                .ifPresent(message ->
                        outbox.put(
                                new Envelope(
                                        day.workspace(),
                                        day.key(),
                                        Purpose.PROMPT,
                                        About.of(day),
                                        day.at(),
                                        expiry(day, now),
                                        new OutgoingMessage.Post(
                                                new Recipient.Person(day.person()), message))));
        for (var id : day.invitations()) {
            invitations.change(
                    day.workspace(),
                    id,
                    waiting ->
                            waiting.isWaiting()
                                    ? waiting.ending(new Fate.Prompted(day.key(), day.at()))
                                    : waiting);
        }
    }

    private Instant expiry(PromptDay day, Instant now) {
        return day.invitations().stream()
                .flatMap(id -> invitations.find(day.workspace(), id).stream())
                .map(Invitation::closesAt)
                .max(Comparator.naturalOrder())
                .filter(closes -> closes.isAfter(day.at()))
                .orElse(now);
    }

    private void change(Invitation invitation, UnaryOperator<Invitation> change) {
        invitations.change(
                invitation.workspace(),
                invitation.id(),
                stored -> stored.isWaiting() ? change.apply(stored) : stored);
    }
}
