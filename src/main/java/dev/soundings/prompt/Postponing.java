package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.DaysOff;
import dev.soundings.round.InvitationId;
import dev.soundings.round.Invitations;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.StableId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * "Later": what is open of a prompt comes again when the person likes. On the same day it is the
 * same prompt once more; on another day it joins whatever else is asked then.
 */
final class Postponing {
    private static final int LONGEST_BREAK = 30;

    private final PromptDays days;
    private final Invitations invitations;
    private final NamedAnswers answers;
    private final DayMessages messages;
    private final DaysOff daysOff;
    private final Outbox outbox;

    Postponing(
            PromptDays days,
            Invitations invitations,
            NamedAnswers answers,
            DayMessages messages,
            DaysOff daysOff,
            Outbox outbox) {
        this.days = days;
        this.invitations = invitations;
        this.answers = answers;
        this.messages = messages;
        this.daysOff = daysOff;
        this.outbox = outbox;
    }

    ChatReply later(Deed deed, AskedQuestions asked, Addressee to) {
        var now = deed.origin().at();
        var choice = deed.chosen().stream().findFirst().flatMap(LaterChoice::read);
        if (choice.isEmpty()) {
            return ChatReply.silence();
        }
        var usual = to.timeOf(asked.invitation().dueAt());
        var when = atWork(choice.get().when(to, now, usual), to);
        var day = dayOf(asked, to, now);
        if (day.isPresent() && to.dateOf(when).equals(day.get().date())) {
            again(day.get(), deed, to, when);
        } else {
            postpone(asked, day, when);
        }
        return new ChatReply.Whisper(
                ChatMessage.of(
                        Sentence.of(
                                to.phrases(),
                                PromptText.LATER_DONE,
                                "when",
                                new Span.Moment(when, to.zone(), Span.Moment.Shape.DAY_AND_TIME)),
                        to.phrases().say(PromptText.LATER)));
    }

    /** Nobody is asked on a day off, not even at their own wish for tomorrow. */
    private Instant atWork(Instant wish, Addressee to) {
        var time = to.timeOf(wish);
        var date = to.dateOf(wish);
        for (int i = 0; i < LONGEST_BREAK && isOff(to, date); i++) {
            date = date.plusDays(1);
        }
        return to.at(date, time);
    }

    private boolean isOff(Addressee to, LocalDate date) {
        return daysOff.whyNot(to.person(), date).isPresent();
    }

    private Optional<PromptDay> dayOf(AskedQuestions asked, Addressee to, Instant now) {
        return days
                .between(
                        asked.round().workspace(),
                        to.person().id(),
                        asked.invitation().dueOn(),
                        to.dateOf(now))
                .stream()
                .filter(day -> day.carries(asked.invitation().id()))
                .findFirst();
    }

    private void again(PromptDay day, Deed deed, Addressee to, Instant when) {
        var event = StableId.of(day.workspace(), deed.origin().event());
        messages.kept(day, to, deed.origin().at())
                .ifPresent(message ->
                        outbox.put(
                                new Envelope(
                                        day.workspace(),
                                        new SendKey(
                                                "%s.later.%s.%s"
                                                        .formatted(
                                                                day.workspace(),
                                                                day.person(),
                                                                event)),
                                        Purpose.NUDGE,
                                        About.of(day),
                                        when,
                                        when.plus(Duration.ofHours(6)),
                                        new OutgoingMessage.Post(
                                                new Recipient.Person(day.person()), message))));
        // The reminder would come right after the prompt that was asked for.
        days.scheduleNudge(day, Optional.empty());
    }

    private void postpone(AskedQuestions asked, Optional<PromptDay> day, Instant when) {
        var all = day.map(PromptDay::invitations).orElse(List.of(asked.invitation().id()));
        all.forEach(id -> postpone(asked, id, when));
        day.ifPresent(prompted -> days.scheduleNudge(prompted, Optional.empty()));
    }

    private void postpone(AskedQuestions asked, InvitationId id, Instant when) {
        var workspace = asked.round().workspace();
        invitations
                .find(workspace, id)
                .filter(invitation -> answers.find(invitation).isEmpty())
                .ifPresent(open ->
                        invitations.change(workspace, id, stored -> stored.postponedTo(when)));
    }
}
