package dev.soundings.mongo;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps what every interaction asks for, who the person is and what the workspace is like, while
 * nobody but this process can change it, as in the embedded store. What is found here is what was
 * last acknowledged: a document that somebody changed while it was read is not kept, nor one with a
 * write of which nobody knows what became, until the next is acknowledged. Where several processes
 * share a database it keeps nothing, so that whoever has left is refused everywhere at once.
 */
final class OwnMemory<D> {
    private static final int MOST = 2_000;

    private final Map<String, D> kept;
    private final Set<String> inDoubt = new HashSet<>();
    private boolean anyInDoubt;
    private long changes;

    private OwnMemory(int most) {
        this.kept =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, D> eldest) {
                        return size() > most;
                    }
                };
    }

    /**
     * @param alone whether no other process can write to the database
     */
    static <D> OwnMemory<D> of(boolean alone) {
        return new OwnMemory<>(alone ? MOST : 0);
    }

    static <D> OwnMemory<D> nothing() {
        return new OwnMemory<>(0);
    }

    Optional<D> find(String id, Supplier<Optional<D>> search) {
        long before;
        synchronized (this) {
            var known = Optional.ofNullable(kept.get(id));
            if (known.isPresent()) {
                return known;
            }
            before = changes;
        }
        var found = search.get();
        found.ifPresent(document -> keep(id, document, before));
        return found;
    }

    private synchronized void keep(String id, D document, long before) {
        if (changes == before && !anyInDoubt && !inDoubt.contains(id)) {
            kept.put(id, document);
        }
    }

    /** Whatever becomes of the write, what was known before it is not known any more. */
    <R> R changing(String id, Supplier<R> write) {
        forget(id);
        try {
            var result = write.get();
            inDoubt(id, false);
            return result;
        } catch (RuntimeException e) {
            inDoubt(id, true);
            throw e;
        } finally {
            forget(id);
        }
    }

    /** The same for writes that may change any. */
    void changingAny(Runnable write) {
        forgetAll(true);
        write.run();
        forgetAll(false);
    }

    private synchronized void forget(String id) {
        changes++;
        kept.remove(id);
    }

    /** A write that nobody has acknowledged may still come to pass. */
    private synchronized void inDoubt(String id, boolean doubtful) {
        if (doubtful) {
            inDoubt.add(id);
        } else {
            inDoubt.remove(id);
        }
    }

    private synchronized void forgetAll(boolean doubtful) {
        changes++;
        kept.clear();
        anyInDoubt = doubtful;
    }
}
