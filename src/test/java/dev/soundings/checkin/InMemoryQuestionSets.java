package dev.soundings.checkin;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.QuestionSet.SetRef;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** All frozen question sets, as long as the test runs. */
public final class InMemoryQuestionSets implements QuestionSets {
    private final ConcurrentMap<Key, QuestionSet> all = new ConcurrentHashMap<>();

    @Override
    public void freeze(WorkspaceId workspace, QuestionSet set) {
        all.putIfAbsent(new Key(workspace, set.ref()), set);
    }

    @Override
    public Optional<QuestionSet> find(WorkspaceId workspace, SetRef ref) {
        return Optional.ofNullable(all.get(new Key(workspace, ref)));
    }

    private record Key(WorkspaceId workspace, SetRef ref) {}
}
