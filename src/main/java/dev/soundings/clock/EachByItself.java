package dev.soundings.clock;

import java.util.ArrayList;
import java.util.List;

/**
 * Does the pieces of one beat so that a piece that fails keeps no other from being done: the plan
 * of one team that cannot be composed holds up nobody else's digest.
 */
public final class EachByItself {
    private final List<RuntimeException> failures = new ArrayList<>();

    public void run(Runnable piece) {
        try {
            piece.run();
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    /**
     * Lets the beat fail after all, once every piece has had its turn.
     *
     * @throws IllegalStateException when a piece failed, with the first failure as its cause
     */
    public void finish() {
        if (failures.isEmpty()) {
            return;
        }
        var failure = new IllegalStateException(failures.size() + " failed", failures.getFirst());
        failures.stream().skip(1).forEach(failure::addSuppressed);
        throw failure;
    }
}
