package dev.soundings.store;

import dev.soundings.store.PageFormat.Child;
import dev.soundings.store.PageFormat.Page;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A file as it was when one of its pieces had been written: the directory that begins in that piece
 * says where the pages of each map are, and which pieces there were.
 *
 * <pre>
 * chunk.157a  chunk:157a,block:1c,len:3,pages:9,livePages:4,occupancy:2d,…
 * meta.id     1
 * root.7      55e80000a9c1
 * </pre>
 */
final class FileImage {

    private static final Logger log = LoggerFactory.getLogger(FileImage.class);

    private static final int DIRECTORY = 0;

    private final Pieces pieces;
    private final Piece last;
    private final Map<Integer, Piece> described = new HashMap<>();
    private final Map<String, String> directory = new TreeMap<>();
    private final Map<String, Integer> maps = new TreeMap<>();
    private final Map<Integer, List<Long>> leaves = new HashMap<>();
    private Predicate<String> gaps = _ -> true;

    private FileImage(Pieces pieces, Piece last) {
        this.pieces = pieces;
        this.last = last;
    }

    static FileImage after(Piece last, Pieces pieces) {
        var image = new FileImage(pieces, last);
        // Twice: a part of the directory may be in a piece of which only the directory knows.
        image.readDirectory();
        image.readDirectory();
        image.readNames();
        return image;
    }

    Piece last() {
        return last;
    }

    /** The maps that have entries, and a name that cannot be read. */
    List<Integer> unnamed() {
        return directory.keySet().stream()
                .filter(key -> key.startsWith(DataUtils.LAYOUT_ROOT))
                .flatMap(key -> number(key.substring(DataUtils.LAYOUT_ROOT.length())).stream())
                .map(Long::intValue)
                .filter(map -> map != namesOf() && !maps.containsValue(map))
                .toList();
    }

    void name(String name, int map) {
        maps.put(name, map);
    }

    /** The number of each by its name. */
    Map<String, Integer> maps() {
        return Map.copyOf(maps);
    }

    /** Where in the file pieces begin that are needed, or newer, and not as they were written. */
    List<Long> damaged() {
        var needed =
                described.values().stream()
                        .filter(piece -> piece.outdated().cardinality() < piece.pages())
                        .map(piece -> pieces.get(piece.id(), described).orElse(piece));
        var newer =
                pieces.newestFirst().stream().filter(piece -> piece.version() >= last.version());
        return Stream.concat(needed, newer)
                .filter(piece -> piece.state() == Piece.State.DAMAGED)
                .map(Piece::start)
                .distinct()
                .sorted()
                .toList();
    }

    /** Empty for a map that has no entries, or of which it is not known where they are. */
    Optional<Child> root(int map) {
        return number(directory.get(rootOf(map)))
                .map(position -> new Child(position, Child.NOT_COUNTED));
    }

    /** Whether it is known of a map where it is, or that it has no entries. */
    boolean isKnown(int map) {
        return root(map).isPresent() || !gaps.test(rootOf(map));
    }

    private static String rootOf(int map) {
        return DataUtils.LAYOUT_ROOT + Integer.toHexString(map);
    }

    Optional<Piece> piece(long position) {
        return pieces.get(DataUtils.getPageChunkId(position), described);
    }

    <K, V> Optional<Page<K, V>> page(PageFormat<K, V> format, long position) {
        return piece(position)
                .flatMap(piece -> pieces.page(piece, position))
                .flatMap(bytes -> format.read(bytes, position));
    }

    /** Where the pages with entries of a map are, but for those that are not needed any more. */
    List<Long> presentLeaves(int map) {
        if (leaves.isEmpty()) {
            described.values().forEach(piece -> pieces.addLeaves(piece, leaves));
            pieces.addLeaves(last, leaves);
        }
        return leaves.getOrDefault(map, List.of());
    }

    private void readDirectory() {
        directory.clear();
        var missing =
                SalvagedMap.read(
                        this,
                        PageFormat.ofTexts(DIRECTORY),
                        new Child(last.layoutRoot(), Child.NOT_COUNTED),
                        (key, value, _) -> directory.put(key, value));
        gaps = missing.gaps();
        directory.forEach((key, value) -> {
            if (key.startsWith(DataUtils.LAYOUT_CHUNK)) {
                Piece.read(value, 0, Piece.State.DAMAGED)
                        .ifPresent(piece -> described.put(piece.id(), piece));
            }
        });
        leaves.clear();
    }

    // Each name is there twice, in entries that are far from each other: "name.documents:a.b" is
    // the number, and "map.7" has it among others.
    private void readNames() {
        root(namesOf())
                .ifPresent(root ->
                        SalvagedMap.read(
                                this, PageFormat.ofTexts(namesOf()), root, this::readName));
    }

    private int namesOf() {
        return number(directory.get(FileStore.META_ID_KEY)).orElse(-1L).intValue();
    }

    private void readName(String key, String value, Piece piece) {
        if (key.startsWith(DataUtils.META_NAME)) {
            readName(key.substring(DataUtils.META_NAME.length()), value);
        } else if (key.startsWith(DataUtils.META_MAP)) {
            try {
                readName(DataUtils.getMapName(value), key.substring(DataUtils.META_MAP.length()));
            } catch (MVStoreException e) {
                log.debug("{} is damaged", key, e);
            }
        }
    }

    private void readName(@Nullable String name, String map) {
        if (name != null) {
            number(map).ifPresent(number -> name(name, number.intValue()));
        }
    }

    private static Optional<Long> number(@Nullable String hexadecimal) {
        try {
            return hexadecimal == null
                    ? Optional.empty()
                    : Optional.of(Long.parseUnsignedLong(hexadecimal, 16));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
