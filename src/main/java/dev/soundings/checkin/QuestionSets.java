package dev.soundings.checkin;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.QuestionSet.SetRef;

import java.util.Optional;

/** The frozen versions of question sets that were asked. */
public interface QuestionSets {
    /** Keeps this version for ever. Harmless when it is there. */
    void freeze(WorkspaceId workspace, QuestionSet set);

    Optional<QuestionSet> find(WorkspaceId workspace, SetRef ref);
}
