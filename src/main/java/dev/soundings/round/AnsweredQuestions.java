package dev.soundings.round;

import dev.soundings.checkin.QuestionId;

import java.util.Set;

/** Says which questions a person answered with their name, so that good wordings can rest. */
public interface AnsweredQuestions {
    Set<QuestionId> of(Invitation invitation);
}
