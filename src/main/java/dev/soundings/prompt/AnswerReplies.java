package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.response.AskedQuestions;
import dev.soundings.response.Recorded;
import dev.soundings.round.AnswerWindow;
import dev.soundings.wording.PromptText;

import java.time.Instant;
import java.util.Optional;

/**
 * Answers a person with how their card looks now: in place where it is their own message, and
 * privately everywhere else.
 */
final class AnswerReplies {
    private final PromptDays days;
    private final DayMessages messages;
    private final PromptCards cards;
    private final NextPrompts nextPrompts;
    private final PromptLooks looks;
    private final ZoneQuestion zone;

    AnswerReplies(
            PromptDays days,
            DayMessages messages,
            PromptCards cards,
            NextPrompts nextPrompts,
            PromptLooks looks,
            ZoneQuestion zone) {
        this.days = days;
        this.messages = messages;
        this.cards = cards;
        this.nextPrompts = nextPrompts;
        this.looks = looks;
        this.zone = zone;
    }

    ChatReply to(Recorded recorded, AskedQuestions asked, Addressee to, Origin origin) {
        return switch (recorded) {
            case Recorded.Saved saved -> asItIsNow(asked, to, origin);
            case Recorded.AlreadyAnonymous() ->
                    ChatReply.whisper(to.phrases().say(PromptText.ALREADY_ANONYMOUS));
            case Recorded.Invalid(var problems) ->
                    ChatReply.whisper(problems.values().iterator().next().say(to.phrases()));
        };
    }

    /** One card by itself, seen by nobody else. */
    ChatReply card(AskedQuestions asked, Addressee to, Origin origin) {
        return new ChatReply.Whisper(alone(asked, to, origin));
    }

    /** What a round that takes no answer says: when to come back. */
    ChatReply closed(AskedQuestions asked, AnswerWindow window, Addressee to, Origin origin) {
        if (window == AnswerWindow.NOT_YET) {
            return sentence(to, PromptText.NOT_YET, moment(asked.invitation().opensAt(), to));
        }
        return nextPrompts
                .ofCheckIn(asked, to, origin.at())
                .map(next -> sentence(to, PromptText.CLOSED_NEXT, moment(next.at(), to)))
                .orElseGet(() -> ChatReply.whisper(to.phrases().say(PromptText.CLOSED_LAST)));
    }

    private ChatReply asItIsNow(AskedQuestions asked, Addressee to, Origin origin) {
        if (origin.message().isEmpty() || !origin.place().direct()) {
            return card(asked, to, origin);
        }
        return dayOf(asked, to, origin)
                .flatMap(day ->
                        PromptMessages.isList(day.invitations().size())
                                ? Optional.of(alone(asked, to, origin))
                                : inPlace(day, to, origin))
                .<ChatReply>map(ChatReply.Update::new)
                .orElseGet(() -> card(asked, to, origin));
    }

    private Optional<ChatMessage> inPlace(PromptDay day, Addressee to, Origin origin) {
        looks.shown(day, to, origin);
        return messages.of(day, to, origin.at());
    }

    private ChatMessage alone(AskedQuestions asked, Addressee to, Origin origin) {
        var card = new PromptMessages(to).alone(cards.of(asked, origin.at()));
        return zone.below(card, to, origin.at());
    }

    private Optional<PromptDay> dayOf(AskedQuestions asked, Addressee to, Origin origin) {
        var invitation = asked.invitation();
        return days
                .between(
                        origin.workspace(),
                        origin.user(),
                        to.dateOf(asked.round().opensAt()),
                        to.dateOf(origin.at()))
                .stream()
                .filter(day -> day.carries(invitation.id()))
                .reduce((earlier, later) -> later);
    }

    private static ChatReply sentence(Addressee to, PromptText text, Span when) {
        return new ChatReply.Whisper(
                ChatMessage.of(
                        Sentence.of(to.phrases(), text, "when", when),
                        to.phrases().say(PromptText.CLOSED_HEADLINE)));
    }

    private static Span moment(Instant at, Addressee to) {
        return new Span.Moment(at, to.zone(), Span.Moment.Shape.DAY_AND_TIME);
    }
}
