package dev.soundings.response;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.round.RoundId;

import java.util.HashSet;
import java.util.Set;

/** The twin of the stored marks. */
public final class InMemoryAnsweredMarks implements AnsweredMarks {
    private final Set<Mark> marks = new HashSet<>();

    @Override
    public synchronized boolean mark(WorkspaceId workspace, RoundId round, String mark) {
        return marks.add(new Mark(workspace, round, mark));
    }

    @Override
    public synchronized boolean isMarked(WorkspaceId workspace, RoundId round, String mark) {
        return marks.contains(new Mark(workspace, round, mark));
    }

    @Override
    public synchronized long count(WorkspaceId workspace, RoundId round) {
        return marks.stream()
                .filter(each -> each.workspace().equals(workspace) && each.round().equals(round))
                .count();
    }

    @Override
    public String toString() {
        return marks.toString();
    }

    private record Mark(WorkspaceId workspace, RoundId round, String mark) {}
}
