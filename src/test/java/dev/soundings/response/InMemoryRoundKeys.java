package dev.soundings.response;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.round.RoundId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The twin of the stored keys. */
public final class InMemoryRoundKeys implements RoundKeys {
    private final Map<Kept, byte[]> keys = new LinkedHashMap<>();

    @Override
    public synchronized byte[] keepOrFind(WorkspaceId workspace, RoundId round, byte[] fresh) {
        keys.putIfAbsent(new Kept(workspace, round), fresh.clone());
        return Objects.requireNonNull(keys.get(new Kept(workspace, round))).clone();
    }

    @Override
    public synchronized Optional<byte[]> find(WorkspaceId workspace, RoundId round) {
        return Optional.ofNullable(keys.get(new Kept(workspace, round))).map(byte[]::clone);
    }

    @Override
    public synchronized void destroy(WorkspaceId workspace, RoundId round) {
        keys.remove(new Kept(workspace, round));
    }

    @Override
    public synchronized List<Kept> kept() {
        return List.copyOf(keys.keySet());
    }
}
