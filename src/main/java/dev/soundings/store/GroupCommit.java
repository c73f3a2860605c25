package dev.soundings.store;

import de.bwaldvogel.mongo.exception.MongoServerError;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Nobody hears of a write before it is on the disk, neither the writer nor a reader. Writers that
 * wait at the same time share one commit: the first in turn commits for all that have written so
 * far, the others find their write committed when the turn comes to them.
 *
 * <p>A write is applied alone, so that a commit never holds half of one. After a failed commit the
 * store answers nothing more: what it has in memory may never reach the disk.
 */
final class GroupCommit {

    private static final int INTERNAL_ERROR = 1;

    private final StoreMedium medium;
    private final ReadWriteLock state = new ReentrantReadWriteLock();
    private final Lock turn = new ReentrantLock();
    private volatile long applied;
    private volatile long committed;
    private volatile @Nullable RuntimeException failure;

    GroupCommit(StoreMedium medium) {
        this.medium = medium;
    }

    <T> T read(Supplier<T> query) {
        try {
            return under(state.readLock(), query);
        } finally {
            settle();
        }
    }

    <T> T write(Supplier<T> change) {
        try {
            return under(state.writeLock(), () -> applied(change));
        } finally {
            settle();
        }
    }

    /** While the medium holds what was committed and nothing else; who writes waits meanwhile. */
    void betweenCommits(Runnable action) {
        turn.lock();
        try {
            refuseAfterFailure();
            action.run();
        } finally {
            turn.unlock();
        }
    }

    boolean hasFailed() {
        return failure != null;
    }

    private <T> T under(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            refuseAfterFailure();
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    // Only ever called under the write lock, hence the plain increment.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private <T> T applied(Supplier<T> change) {
        applied++;
        return change.get();
    }

    private void settle() {
        var mine = applied;
        if (committed >= mine) {
            return;
        }
        turn.lock();
        try {
            refuseAfterFailure();
            if (committed < mine) {
                commit();
            }
        } finally {
            turn.unlock();
        }
    }

    private void commit() {
        try {
            var reached = under(state.readLock(), this::saved);
            medium.force();
            committed = reached;
            if (medium.needsTidying()) {
                under(state.writeLock(), this::tidied);
            }
        } catch (RuntimeException e) {
            failure = e;
            throw stopped(e);
        }
    }

    private long saved() {
        medium.save();
        return applied;
    }

    private boolean tidied() {
        medium.tidy();
        return true;
    }

    private void refuseAfterFailure() {
        var cause = failure;
        if (cause != null) {
            throw stopped(cause);
        }
    }

    private static MongoServerError stopped(RuntimeException cause) {
        return new MongoServerError(
                INTERNAL_ERROR,
                "InternalError",
                "The embedded store could not write its file and has stopped ("
                        + cause.getMessage()
                        + "). Nothing that was acknowledged is lost. Make room or repair the disk,"
                        + " then restart.",
                cause);
    }
}
