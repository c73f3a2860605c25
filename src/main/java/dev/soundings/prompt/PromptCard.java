package dev.soundings.prompt;

import dev.soundings.chat.ActionId;
import dev.soundings.response.AskedQuestions;
import dev.soundings.response.Response.Named;
import dev.soundings.round.AnswerWindow;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;

import java.util.Optional;

/**
 * What one invitation looks like to its person at one moment.
 *
 * @param response with a name, not undone
 * @param anonymousGiven the anonymous answers of this round are in
 * @param last what the person said in an earlier round, while it is not taken up again
 * @param late the prompt itself is out later than planned
 * @param first nothing of this project was asked of this person before
 */
record PromptCard(
        AskedQuestions asked,
        Optional<Named> response,
        boolean anonymousGiven,
        Optional<LastTime> last,
        AnswerWindow window,
        boolean late,
        boolean first) {
    Invitation invitation() {
        return asked.invitation();
    }

    /** There is nothing left to do on it. */
    boolean isAnswered() {
        return response.filter(Named::complete).isPresent()
                || (anonymousGiven && asked.named().isEmpty());
    }

    /** The person took themselves off the project. */
    boolean hasLeft() {
        return invitation().fate() instanceof Fate.NotAsked(var reason, var at)
                && reason == Reason.LEFT;
    }

    /** Nothing of this project was asked of this member before, and perhaps should not be. */
    boolean mayLeave() {
        return first && !isAnswered() && Leaving.isPossible(asked.project(), invitation().person());
    }

    /** Nothing can be answered on it any more. */
    boolean isOver() {
        return window == AnswerWindow.CLOSED;
    }

    /** The same, without telling whether an anonymous answer was given. */
    PromptCard blind() {
        return new PromptCard(asked, response, false, last, window, late, first);
    }

    ActionId action(String verb) {
        return ActionId.of(Answers.FEATURE, verb, invitation().id().value());
    }

    ActionId action(String verb, String detail) {
        return ActionId.of(Answers.FEATURE, verb, invitation().id() + ":" + detail);
    }
}
