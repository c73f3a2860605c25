package dev.soundings.digest;

import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps at most one relay for each plan. */
public interface Relays {
    Optional<Relay> find(WorkspaceId home, PlanId plan);

    /** The one that waits for the code with this hash, expired or not. */
    Optional<Relay> invited(String code);

    /** Those that run in this workspace's channels. */
    List<Relay> hostedBy(WorkspaceId host);

    /** Writes what follows from what is there, in one atomic step. */
    Relay write(WorkspaceId home, PlanId plan, Function<Optional<Relay>, Relay> next);
}
