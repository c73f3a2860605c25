package dev.soundings.store;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;

/**
 * Reads every entry of a file in which pieces are from before there were checksums: damage there is
 * found in no other way, and not in every case.
 */
final class UncheckedPieces {

    private UncheckedPieces() {}

    /**
     * @throws MVStoreException when something cannot be read
     */
    static void readAll(MVStore store) {
        if (store.getFileStore() instanceof CheckedFile file && !file.isSealed()) {
            try {
                store.getMapNames().forEach(name -> read(store, name));
            } catch (RuntimeException | OutOfMemoryError e) {
                // A length that is nonsense asks for any memory.
                throw DataUtils.newMVStoreException(
                        DataUtils.ERROR_FILE_CORRUPT, String.valueOf(e.getMessage()), e);
            }
        }
    }

    private static void read(MVStore store, String name) {
        if (name.startsWith(StoredDatabase.DOCUMENTS)) {
            map(store, name, LongDataType.INSTANCE, ByteArrayDataType.INSTANCE)
                    .values()
                    .forEach(Bson::decode);
        } else if (name.startsWith(StoredDatabase.INDEX)) {
            map(store, name, ByteArrayDataType.INSTANCE, LongDataType.INSTANCE)
                    .keySet()
                    .forEach(_ -> {});
        }
    }

    private static <K, V> MVMap<K, V> map(
            MVStore store, String name, DataType<K> key, DataType<V> value) {
        return store.openMap(name, new MVMap.Builder<K, V>().keyType(key).valueType(value));
    }
}
