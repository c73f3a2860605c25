package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Origin;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.Receipt;
import dev.soundings.register.ActionKind;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryListener;
import dev.soundings.response.AskedQuestions;
import dev.soundings.workspace.StableId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Remembers which prompts may read differently by now. It is noted before an answer is stored: a
 * crash in between costs a look at a message that has not changed, and never leaves one that asks
 * for what was answered.
 */
public final class PromptLooks implements EntryListener {
    /** Nobody presses on an older prompt. */
    private static final int DAYS_BACK = 7;

    /** An event is handled within two seconds. */
    private static final Duration UNTIL_STORED = Duration.ofSeconds(3);

    private final PromptDays days;
    private final DayMessages messages;
    private final Outbox outbox;

    PromptLooks(PromptDays days, DayMessages messages, Outbox outbox) {
        this.days = days;
        this.messages = messages;
        this.outbox = outbox;
    }

    /**
     * Something with the person's name on it is about to change. Answers without a name are left
     * out: when somebody gave one is kept nowhere.
     */
    void soon(AskedQuestions asked, Addressee to, Instant at) {
        var invitation = asked.invitation();
        days
                .between(
                        invitation.workspace(),
                        invitation.person(),
                        to.dateOf(asked.round().opensAt()).minusDays(1),
                        to.dateOf(at).plusDays(1))
                .stream()
                .filter(day -> day.carries(invitation.id()))
                .forEach(day -> lookAt(day, at.plus(UNTIL_STORED)));
    }

    /** An action rides along with the prompts of whoever has promised it. */
    @Override
    public void changing(Entry<?> entry, LocalDate today, Instant at) {
        if (entry.kind() == ActionKind.ACTION) {
            entry.owner().ifPresent(owner -> soon(entry.workspace(), owner, today, at));
        }
    }

    private void soon(WorkspaceId workspace, UserId person, LocalDate today, Instant at) {
        days.between(workspace, person, today.minusDays(DAYS_BACK), today.plusDays(1))
                .forEach(day -> lookAt(day, at.plus(UNTIL_STORED)));
    }

    /** The person has the message before them as it is now, so that nothing is left to write. */
    void shown(PromptDay day, Addressee to, Origin origin) {
        boolean inPlace =
                outbox.receipt(day.key())
                        .filter(receipt ->
                                receipt instanceof Receipt.Sent(var posts, var at)
                                        && origin.message()
                                                .filter(post -> posts.equals(List.of(post)))
                                                .isPresent())
                        .isPresent();
        if (inPlace && isSettled(day)) {
            messages.kept(day, to, origin.at())
                    .map(PromptLooks::print)
                    .ifPresent(print -> days.change(day, stored -> printed(stored, print)));
        }
    }

    /** An edit that is still on its way would show the message as it was. */
    private boolean isSettled(PromptDay day) {
        int edits = day.shown().edits();
        return edits == 0
                || outbox.receipt(PromptRewrites.key(day, edits))
                        .filter(Receipt.Sent.class::isInstance)
                        .isPresent();
    }

    static String print(ChatMessage message) {
        return StableId.of(message.toString());
    }

    private void lookAt(PromptDay day, Instant at) {
        days.change(day, stored -> stored.showing(stored.shown().lookingAt(Optional.of(at))));
    }

    private static PromptDay printed(PromptDay stored, String print) {
        var shown = stored.shown();
        return stored.showing(new PromptDay.Shown(shown.lookAt(), shown.edits(), print));
    }
}
