package dev.soundings.store;

import org.h2.mvstore.MVStore;

import java.nio.file.Path;
import java.util.List;

/**
 * Which maps a file has. Version 1 had unique indexes only, in maps {@code unique:db.people:_id_};
 * version 2 has all indexes in their order, in maps {@code index:db.people:_id_}. An index that is
 * not there is built from the documents when its collection is opened, so an older file is brought
 * forward by leaving its indexes out; and so is one in which an older program has written since.
 */
final class StoreFormat {

    private static final int PRESENT = 2;
    private static final List<String> INDEXES = List.of("unique:", StoredDatabase.INDEX);

    private StoreFormat() {}

    /**
     * @throws StoreUnreadable when a newer program has written it
     */
    static void bring(MVStore store, Path file) {
        if (store.getStoreVersion() > PRESENT) {
            throw StoreUnreadable.newer(file);
        }
        if (store.getStoreVersion() < PRESENT || hasMap(store, INDEXES.getFirst())) {
            List.copyOf(store.getMapNames()).stream()
                    .filter(name -> INDEXES.stream().anyMatch(name::startsWith))
                    .forEach(store::removeMap);
            store.setStoreVersion(PRESENT);
        }
    }

    private static boolean hasMap(MVStore store, String prefix) {
        return store.getMapNames().stream().anyMatch(name -> name.startsWith(prefix));
    }
}
