package dev.soundings.prompt;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.people.People;
import dev.soundings.round.InvitationId;
import dev.soundings.round.Invitations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a person can ask about their own prompts: what waits, what comes next, leave me alone. */
public final class AnswerDesk {
    /** Longer ago than any round that still takes late answers. */
    private static final Duration LOOK_BACK = Duration.ofDays(100);

    private final Invitations invitations;
    private final AskedFinder finder;
    private final PromptCards cards;
    private final Addressees addressees;
    private final NextPrompts nextPrompts;
    private final People people;

    AnswerDesk(
            Invitations invitations,
            AskedFinder finder,
            PromptCards cards,
            Addressees addressees,
            NextPrompts nextPrompts,
            People people) {
        this.invitations = invitations;
        this.finder = finder;
        this.cards = cards;
        this.addressees = addressees;
        this.nextPrompts = nextPrompts;
        this.people = people;
    }

    /** What the person can answer now, what is due first comes first. */
    public List<Pending> pending(WorkspaceId workspace, UserId user, Instant now) {
        return pending(workspace, user, now, UnaryOperator.identity());
    }

    /** The same for a page that is kept: it would tell for good who has answered anonymously. */
    public List<Pending> pendingAsKept(WorkspaceId workspace, UserId user, Instant now) {
        return pending(workspace, user, now, PromptCard::blind);
    }

    private List<Pending> pending(
            WorkspaceId workspace, UserId user, Instant now, UnaryOperator<PromptCard> seen) {
        return invitations.ofPerson(workspace, user, now, now.minus(LOOK_BACK)).stream()
                .flatMap(invitation -> finder.of(invitation).stream())
                .map(asked -> seen.apply(cards.of(asked, now)))
                .filter(card -> card.window().takesAnswers())
                .map(card ->
                        new Pending(
                                card.invitation().id(),
                                card.asked().project(),
                                card.asked().set().title(),
                                card.window(),
                                card.isAnswered()))
                .toList();
    }

    /** The card of one of them, to be shown to nobody else; empty when it is gone. */
    public Optional<ChatMessage> card(
            WorkspaceId workspace, UserId user, InvitationId invitation, Instant now) {
        return addressees
                .find(workspace, user)
                .flatMap(to ->
                        finder.find(workspace, invitation)
                                .filter(asked -> asked.invitation().person().equals(user))
                                .map(asked -> new PromptMessages(to).alone(cards.of(asked, now))));
    }

    /** What opens the form of one of them: for a button, {@code answer/open/…}. */
    public static ActionId open(InvitationId invitation) {
        return ActionId.of(Answers.FEATURE, Answers.OPEN, invitation.value());
    }

    /** When this person is asked next. */
    public Optional<NextPrompt> next(WorkspaceId workspace, UserId user, Instant now) {
        return addressees.find(workspace, user).flatMap(to -> nextPrompts.of(to, now));
    }

    /**
     * Leaves out the next prompt, with all that falls due on its date.
     *
     * @return the one that is left out; empty when none is planned
     */
    public Optional<NextPrompt> skipNext(WorkspaceId workspace, UserId user, Instant now) {
        var next = next(workspace, user, now);
        next.ifPresent(prompt ->
                skipUntil(workspace, user, prompt.at().atZone(prompt.zone()).toLocalDate()));
        return next;
    }

    /**
     * Leaves the person alone up to and including {@code date}, in their own zone.
     *
     * @throws java.util.NoSuchElementException when there is no such person
     */
    public void skipUntil(WorkspaceId workspace, UserId user, LocalDate date) {
        people.change(
                workspace,
                user,
                person -> person.preferring(person.preferences().skippingUntil(date)));
    }
}
