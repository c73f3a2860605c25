package dev.soundings.response;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.round.RoundId;

/** Who has answered anonymously, as marks that only the round's key can make. */
public interface AnsweredMarks {
    /** False when it was marked before. */
    boolean mark(WorkspaceId workspace, RoundId round, String mark);

    boolean isMarked(WorkspaceId workspace, RoundId round, String mark);

    long count(WorkspaceId workspace, RoundId round);
}
