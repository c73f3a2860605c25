package dev.soundings.store;

import dev.soundings.store.PageFormat.Child;
import dev.soundings.store.SalvagedMap.Missing;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** The documents of one map {@code documents:soundings.people} that are as they were written. */
final class SalvagedDocuments {

    private final String map;
    private final Seal seal;
    private final Consumer<byte[]> reader;
    private long read;
    private long untrue;
    private long unproven;

    private SalvagedDocuments(String map, Consumer<byte[]> reader) {
        this.map = map;
        this.seal = new Seal(map);
        this.reader = reader;
    }

    static SalvagedCollection read(FileImage image, String map, Consumer<byte[]> reader) {
        var documents = new SalvagedDocuments(map, reader);
        var missing =
                Optional.ofNullable(image.maps().get(map))
                        .map(id -> documents.missing(image, id))
                        .orElseGet(() -> new Missing<>(0, true, _ -> true));
        return documents.counted(missing);
    }

    private Missing<Long> missing(FileImage image, int id) {
        var isEmpty = image.isKnown(id) && image.root(id).isEmpty();
        return isEmpty
                ? new Missing<>(0, false, _ -> false)
                : read(image, id, image.root(id).orElse(Child.UNKNOWN));
    }

    private Missing<Long> read(FileImage image, int id, Child root) {
        return SalvagedMap.read(image, PageFormat.ofDocuments(id), root, this::take);
    }

    private void take(long position, byte[] stored, Piece piece) {
        boolean isSealed = Seal.isOn(stored);
        if (isSealed ? !seal.isRight(position, stored) : !isPlausible(stored, piece)) {
            untrue++;
            return;
        }
        read++;
        if (!isSealed && piece.state() == Piece.State.UNCHECKED) {
            unproven++;
        }
        reader.accept(Arrays.copyOf(stored, Seal.documentLength(stored)));
    }

    private static boolean isPlausible(byte[] stored, Piece piece) {
        if (piece.state() == Piece.State.DAMAGED || Seal.documentLength(stored) != stored.length) {
            return false;
        }
        try {
            Bson.decode(stored);
            return true;
        } catch (RuntimeException e) {
            // The decoder throws this and that.
            return false;
        }
    }

    private SalvagedCollection counted(Missing<Long> missing) {
        var name = map.substring(StoredDatabase.DOCUMENTS.length());
        int dot = name.indexOf('.');
        return new SalvagedCollection(
                name.substring(0, dot),
                name.substring(dot + 1),
                read,
                missing.entries() + untrue,
                missing.orMore(),
                unproven);
    }
}
