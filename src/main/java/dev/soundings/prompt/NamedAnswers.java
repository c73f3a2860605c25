package dev.soundings.prompt;

import dev.soundings.checkin.QuestionId;
import dev.soundings.response.Response.Named;
import dev.soundings.response.Response.Named.Kind;
import dev.soundings.response.Responses;
import dev.soundings.round.AnsweredQuestions;
import dev.soundings.round.Invitation;

import java.util.Optional;
import java.util.Set;

/**
 * What is known of an invitation's answer. Anonymous answers are not: whoever gave only those is
 * asked and reminded like everybody else.
 */
final class NamedAnswers implements AnsweredQuestions {
    private final Responses responses;

    NamedAnswers(Responses responses) {
        this.responses = responses;
    }

    Optional<Named> find(Invitation invitation) {
        return responses
                .find(invitation.workspace(), invitation.id())
                .filter(response -> response.kind() != Kind.UNDONE);
    }

    /** Nothing required is open any more. */
    boolean isDone(Invitation invitation) {
        return find(invitation).filter(Named::complete).isPresent();
    }

    @Override
    public Set<QuestionId> of(Invitation invitation) {
        return find(invitation).map(response -> response.answers().keySet()).orElse(Set.of());
    }
}
