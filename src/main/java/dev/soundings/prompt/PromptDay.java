package dev.soundings.prompt;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.round.InvitationId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * The one prompt that a person gets on one local date, with all that it carries: Tom, 11 Feb, Atlas
 * and Mobile. It is written before the message is put into the outbox, so that whoever goes on
 * after a crash sends the same.
 *
 * @param date the person's local date
 * @param at when it was decided
 * @param nudgeAt when whoever has not answered by then is reminded, once; empty when that is done
 * @param shown how the message stands in the chat
 */
public record PromptDay(
        WorkspaceId workspace,
        UserId person,
        LocalDate date,
        SendKey key,
        List<InvitationId> invitations,
        Instant at,
        Optional<Instant> nudgeAt,
        Shown shown) {
    public PromptDay {
        invitations = List.copyOf(invitations);
        if (invitations.isEmpty()) {
            throw new IllegalArgumentException("a prompt that asks nothing");
        }
    }

    /** {@code room-1.prompt.tom.20270211}. */
    static SendKey keyOf(WorkspaceId workspace, UserId person, LocalDate date) {
        return new SendKey(
                "%s.prompt.%s.%s"
                        .formatted(
                                workspace, person, DateTimeFormatter.BASIC_ISO_DATE.format(date)));
    }

    public boolean carries(InvitationId invitation) {
        return invitations.contains(invitation);
    }

    /** The same with another time for its nudge, or none. */
    public PromptDay nudgingAt(Optional<Instant> other) {
        return new PromptDay(workspace, person, date, key, invitations, at, other, shown);
    }

    PromptDay showing(Shown other) {
        return new PromptDay(workspace, person, date, key, invitations, at, nudgeAt, other);
    }

    /**
     * How the message stands in the chat, so that it is written anew when it reads differently: it
     * was answered elsewhere, or its time is over.
     *
     * @param lookAt when it may read differently next; empty when it stays as it is
     * @param edits how often it was written anew
     * @param print of what it says; empty while nobody has looked
     */
    public record Shown(Optional<Instant> lookAt, int edits, String print) {
        static Shown first(Instant lookAt) {
            return new Shown(Optional.of(lookAt), 0, "");
        }

        Shown lookingAt(Optional<Instant> other) {
            return new Shown(other, edits, print);
        }
    }
}
