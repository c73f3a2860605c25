package dev.soundings.chat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was looked up while one event is handled: the gate, the handler and what they ask all want
 * to know who Tom is, and the database is asked once. It ends with the event and belongs to its
 * thread only, so that every event is judged by what is stored when it comes in, whichever process
 * has changed it.
 */
public final class Recollection {
    private static final ScopedValue<Recollection> OF_THIS_EVENT = ScopedValue.newInstance();

    private final Map<Class<?>, Map<String, Object>> known = new HashMap<>();

    private Recollection() {}

    /** One within another is part of it. */
    public static <T> T during(Supplier<T> handling) {
        return OF_THIS_EVENT.isBound()
                ? handling.get()
                : ScopedValue.where(OF_THIS_EVENT, new Recollection()).call(handling::get);
    }

    /** What has been found in this event, or is found now; nothing is kept of what is not there. */
    public static <D> Optional<D> once(Class<D> kind, String id, Supplier<Optional<D>> search) {
        var known = of(kind, id);
        if (known.isPresent()) {
            return known;
        }
        var found = search.get();
        found.ifPresent(document -> keep(kind, id, document));
        return found;
    }

    /** Empty when it was not asked for, and while no event is handled. */
    public static <D> Optional<D> of(Class<D> kind, String id) {
        return current().map(event -> event.ofKind(kind).get(id)).map(kind::cast);
    }

    /** As it has just been written or read. */
    public static <D> void keep(Class<D> kind, String id, D document) {
        current().ifPresent(event -> event.ofKind(kind).put(id, document));
    }

    /** Somebody else may have changed it. */
    public static void forget(Class<?> kind, String id) {
        current().ifPresent(event -> event.ofKind(kind).remove(id));
    }

    public static void forgetAll(Class<?> kind) {
        current().ifPresent(event -> event.known.remove(kind));
    }

    private static Optional<Recollection> current() {
        return OF_THIS_EVENT.isBound() ? Optional.of(OF_THIS_EVENT.get()) : Optional.empty();
    }

    private Map<String, Object> ofKind(Class<?> kind) {
        return known.computeIfAbsent(kind, _ -> new HashMap<>());
    }
}
