package dev.soundings.prompt;

import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.clock.EachByItself;
import dev.soundings.clock.Heartbeat;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.round.DaysOff;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reminds whoever has not answered, once, half way between the prompt and its close; all that is
 * open on one day in one message, and never at night, on a day off or in the last hour before one.
 */
final class NudgeHeartbeat implements Heartbeat {
    private static final int AT_ONCE = 200;
    private static final int DAYS_BACK = 4;

    private final PromptDays days;
    private final Invitations invitations;
    private final PromptCards cards;
    private final Addressees addressees;
    private final DaysOff daysOff;
    private final Outbox outbox;

    NudgeHeartbeat(
            PromptDays days,
            Invitations invitations,
            PromptCards cards,
            Addressees addressees,
            DaysOff daysOff,
            Outbox outbox) {
        this.days = days;
        this.invitations = invitations;
        this.cards = cards;
        this.addressees = addressees;
        this.daysOff = daysOff;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "nudges";
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return days.nextNudge();
    }

    @Override
    public void beat(Instant now) {
        var each = new EachByItself();
        days.nudgesDue(now, AT_ONCE).forEach(due -> each.run(() -> nudge(due, now)));
        each.finish();
    }

    /** One that was merged into an earlier nudge of this beat is done already. */
    private void nudge(PromptDay due, Instant now) {
        days.find(due.workspace(), due.person(), due.date())
                .filter(day -> day.nudgeAt().isPresent())
                .ifPresent(day ->
                        addressees
                                .find(day.workspace(), day.person())
                                .ifPresentOrElse(
                                        to -> nudge(day, to, now), () -> done(List.of(day))));
    }

    private void nudge(PromptDay due, Addressee to, Instant now) {
        if (open(due, to, now).isEmpty()) {
            done(List.of(due));
            return;
        }
        var quiet = to.quietUntil(now);
        if (quiet.isPresent()) {
            days.scheduleNudge(due, quiet);
            return;
        }
        var merged = sameDay(due, to, now);
        var open = merged.stream().flatMap(day -> open(day, to, now).stream()).toList();
        if (!open.isEmpty() && maySend(to, now)) {
            put(to, open, now);
            open.forEach(card ->
                    invitations.change(due.workspace(), card.invitation().id(), Invitation::nudge));
        }
        done(merged);
    }

    /**
     * However old the one that is due; whatever of this person would be nudged later on the same
     * date comes along.
     */
    private List<PromptDay> sameDay(PromptDay due, Addressee to, Instant now) {
        var today = to.dateOf(now);
        var others =
                days
                        .between(due.workspace(), due.person(), today.minusDays(DAYS_BACK), today)
                        .stream()
                        .filter(day -> !day.date().equals(due.date()))
                        .filter(day ->
                                day.nudgeAt()
                                        .filter(at -> to.dateOf(at).equals(today))
                                        .isPresent());
        return Stream.concat(Stream.of(due), others).toList();
    }

    private List<PromptCard> open(PromptDay day, Addressee to, Instant now) {
        return cards.of(day, now).stream()
                .filter(card -> card.response().isEmpty())
                .filter(card -> !card.invitation().nudged())
                .filter(card -> card.invitation().prompt().isPresent())
                .filter(card -> now.isBefore(card.invitation().closesAt()))
                .filter(card -> to.person().isMember())
                .toList();
    }

    private boolean maySend(Addressee to, Instant now) {
        return daysOff.whyNot(to.person(), to.dateOf(now)).isEmpty() && !to.isLeavingSoon(now);
    }

    private void put(Addressee to, List<PromptCard> open, Instant now) {
        var person = to.person();
        var date = to.dateOf(now);
        outbox.put(
                new Envelope(
                        person.workspace(),
                        keyOf(to, date),
                        Purpose.NUDGE,
                        "day:" + person.id() + "/" + date,
                        now,
                        open.getFirst().invitation().closesAt(),
                        new OutgoingMessage.Post(
                                new Recipient.Person(person.id()),
                                new PromptMessages(to).nudge(open))));
    }

    static SendKey keyOf(Addressee to, LocalDate date) {
        return new SendKey(
                "%s.nudge.%s.%s"
                        .formatted(
                                to.person().workspace(),
                                to.person().id(),
                                DateTimeFormatter.BASIC_ISO_DATE.format(date)));
    }

    private void done(List<PromptDay> merged) {
        merged.forEach(day -> days.scheduleNudge(day, Optional.empty()));
    }
}
