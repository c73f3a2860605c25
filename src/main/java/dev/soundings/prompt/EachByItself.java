package dev.soundings.prompt;

import java.util.ArrayList;
import java.util.List;

/** Work for many people, in which one failure keeps nobody else waiting and is not lost either. */
final class EachByItself {
    private final List<RuntimeException> failures = new ArrayList<>();

    void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    /** Fails if something did, so that the beat counts as failed and is logged. */
    void done() {
        if (failures.isEmpty()) {
            return;
        }
        var failure = new IllegalStateException(failures.size() + " failed", failures.getFirst());
        failures.stream().skip(1).forEach(failure::addSuppressed);
        throw failure;
    }
}
