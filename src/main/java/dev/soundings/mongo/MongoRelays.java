package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.digest.PlanId;
import dev.soundings.digest.Relay;
import dev.soundings.digest.Relays;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Relays of digests to other workspaces, found by their plan, by the hash of their code, and by the
 * workspace in which they run.
 *
 * <pre>{@code {_id: "room/d4f6h8j2ma", v: 1, rev: 2, workspace: "room", plan: "d4f6h8j2ma",
 *  type: "RUNNING", host: "harbour", channel: "steering", acceptedBy: "noor",
 *  at: ISODate("2027-02-12T10:00:00Z")}}</pre>
 */
final class MongoRelays implements Relays {
    private final Documents<Relay, RelayDocument> relays;

    MongoRelays(MongoDatabase database) {
        this.relays = new Documents<>(database, RelayDocument.SHAPE);
    }

    @Override
    public Optional<Relay> find(WorkspaceId home, PlanId plan) {
        return relays.find(Stored.key(home, plan));
    }

    @Override
    public Optional<Relay> invited(String code) {
        return relays.first(eq("code", code));
    }

    @Override
    public List<Relay> hostedBy(WorkspaceId host) {
        return relays.list(eq("host", host.value()), ascending("_id"));
    }

    @Override
    public Relay write(WorkspaceId home, PlanId plan, Function<Optional<Relay>, Relay> next) {
        return relays.write(Stored.key(home, plan), next);
    }
}
