package dev.soundings.chat;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what the events of a platform lead to, and knows when all of it is done: a reply that comes
 * after its acknowledgement still needs the store, so a stop waits for it before the store closes.
 */
public final class UnderWay implements Executor {
    private final Executor threads;
    private final Phaser running =
            new Phaser() {
                @Override
                protected boolean onAdvance(int phase, int registeredParties) {
                    return false;
                }
            };

    public UnderWay(Executor threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable task) {
        running.register();
        threads.execute(() -> finish(task));
    }

    /** In the thread that calls, which is one of the platform's own. */
    public void run(Runnable task) {
        running.register();
        finish(task);
    }

    private void finish(Runnable registered) {
        try {
            registered.run();
        } finally {
            running.arriveAndDeregister();
        }
    }

    /** Waits until nothing is under way any more; false when that takes longer. */
    public boolean isDoneWithin(Duration patience) {
        int phase = running.register();
        running.arriveAndDeregister();
        try {
            running.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
