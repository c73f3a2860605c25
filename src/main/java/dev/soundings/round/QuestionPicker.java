package dev.soundings.round;

import dev.soundings.checkin.QuestionId;
import dev.soundings.checkin.QuestionSet;

import java.util.List;

/** Picks what one person is asked in a round: the fixed questions, and one wording of each bank. */
interface QuestionPicker {
    /**
     * @param round the round that opens
     * @param anonymousToo whether enough people are invited for anonymous questions
     */
    List<QuestionId> pick(
            QuestionSet set, UpcomingRound round, Invitee invitee, boolean anonymousToo);
}
