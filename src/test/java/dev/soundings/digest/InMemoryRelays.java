package dev.soundings.digest;

import dev.soundings.chat.WorkspaceId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The twin of the Mongo adapter. */
public final class InMemoryRelays implements Relays {
    private final Map<Key, Relay> relays = new LinkedHashMap<>();

    private record Key(WorkspaceId home, PlanId plan) {}

    @Override
    public synchronized Optional<Relay> find(WorkspaceId home, PlanId plan) {
        return Optional.ofNullable(relays.get(new Key(home, plan)));
    }

    @Override
    public synchronized Optional<Relay> invited(String code) {
        return relays.values().stream()
                .filter(relay ->
                        relay.state() instanceof Relay.State.Invited invited
                                && invited.code().equals(code))
                .findFirst();
    }

    @Override
    public synchronized List<Relay> hostedBy(WorkspaceId host) {
        return relays.values().stream().filter(relay -> relay.isHostedBy(host)).toList();
    }

    @Override
    public synchronized Relay write(
            WorkspaceId home, PlanId plan, Function<Optional<Relay>, Relay> next) {
        var written = next.apply(find(home, plan));
        relays.put(new Key(home, plan), written);
        return written;
    }
}
