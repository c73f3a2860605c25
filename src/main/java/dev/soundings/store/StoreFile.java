package dev.soundings.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.store.fs.FilePath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/**
 * The database file: an MVStore that saves only when told to, and that stays small although each
 * commit writes a new piece (the changed pages with all pages above them). Small, compressed pages
 * keep the pieces short, space of outdated pieces is used again at once, and every few commits some
 * half-empty pieces are put together.
 */
final class StoreFile implements StoreMedium, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

    private static final int PAGE_BYTES = 4 * 1024;
    private static final int CACHE_MEGABYTES = 32;
    private static final Map<String, Object> SETTINGS =
            Map.of("pageSplitSize", PAGE_BYTES, "cacheSize", CACHE_MEGABYTES);
    private static final int COMMITS_BETWEEN_TIDYING = 32;
    private static final int WANTED_FILL_PERCENT = 60;
    private static final int TIDIED_BYTES = 256 * 1024;
    private static final int LAST_TIDYING = 8;
    private static final int LAST_TIDIED_BYTES = 16 * 1024 * 1024;

    private final MVStore store;

    // MVStore's own sync() also waits for the file's times, which takes three times as long. On
    // Linux the first of several channels to close gives up the file lock: closed after the store.
    private final Optional<FileChannel> disk;

    private final LongAdder examined = new LongAdder();

    private int commits;

    private StoreFile(MVStore store, Optional<FileChannel> disk) {
        this.store = store;
        this.disk = disk;
        store.setVersionsToKeep(0);
        // Safe because each commit is forced to the disk before the next one uses freed space.
        store.setRetentionTime(0);
    }

    static StoreFile open(StoreSettings settings) {
        return settings.file()
                .map(file -> StoreFile.open(file, file.toString()))
                .orElseGet(() -> new StoreFile(builder().open(), Optional.empty()));
    }

    /**
     * @param name the file as H2 calls it, which may lead through another of its file systems:
     *     {@code async:data/soundings.db}
     */
    static StoreFile open(Path file, String name) {
        try {
            createForOwnerOnly(file.toAbsolutePath());
            var store = checked(file, name);
            try {
                StoreFormat.bring(store, file);
                UncheckedPieces.readAll(store);
                return new StoreFile(store, Optional.of(FilePath.get(name).open("rw")));
            } catch (RuntimeException | IOException e) {
                store.closeImmediately();
                throw e;
            }
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? new StoreInUse(file, e)
                    : StoreUnreadable.because(file, e);
        } catch (IOException e) {
            throw StoreUnreadable.because(file, e);
        }
    }

    private static MVStore checked(Path file, String name) {
        var checked = new CheckedFile(SETTINGS);
        try {
            checked.open(name, false, (char[]) null);
            checked.mend()
                    .ifPresent(position ->
                            log.warn(
                                    "The end of {} was being written when the machine stopped, and"
                                            + " nobody had been told that it was there. It was cut"
                                            + " off, at byte {}.",
                                    file,
                                    position));
            var store = builder().adoptFileStore(checked).open();
            checked.checkWhole();
            return store;
        } catch (MVStoreException e) {
            try {
                checked.close();
            } catch (RuntimeException incomplete) {
                // It expects a store that has it, and closes all the same.
                e.addSuppressed(incomplete);
            }
            throw e;
        }
    }

    // Never save in the middle of a write: no thread of its own, no saving when memory fills up.
    private static MVStore.Builder builder() {
        return new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0).compress();
    }

    private static void createForOwnerOnly(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.notExists(file)
                && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, asFileAttribute(fromString("rw-------")));
        }
    }

    Set<String> mapNames() {
        return store.getMapNames();
    }

    <K> MVMap<K, byte[]> documents(String name, DataType<K> key) {
        return store.openMap(
                name,
                new MVMap.Builder<K, byte[]>().keyType(key).valueType(ByteArrayDataType.INSTANCE));
    }

    <V> MVMap<byte[], V> keys(String name, DataType<V> value) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], V>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(value));
    }

    void drop(String mapName) {
        store.removeMap(mapName);
    }

    /** How many documents were read from it, to see what queries cost. */
    LongAdder examined() {
        return examined;
    }

    long size() {
        return store.isPersistent() ? store.getFileStore().size() : 0;
    }

    @Override
    public void save() {
        store.commit();
        commits++;
    }

    @Override
    public void force() {
        try {
            if (disk.isPresent()) {
                disk.get().force(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean needsTidying() {
        return store.isPersistent() && commits >= COMMITS_BETWEEN_TIDYING;
    }

    // Forced at once, so that never more than one piece is on its way to the disk.
    @Override
    public void tidy() {
        commits = 0;
        store.compact(WANTED_FILL_PERCENT, TIDIED_BYTES);
        force();
    }

    /** Through the channel that is open: to close another one would give up the file lock. */
    void copyTo(Path copy) {
        try (var to = FileChannel.open(copy, WRITE, TRUNCATE_EXISTING, NOFOLLOW_LINKS)) {
            var from = disk.orElseThrow(() -> new IllegalStateException("kept in memory"));
            for (long done = 0; done < from.size(); ) {
                done += from.transferTo(done, from.size() - done, to);
            }
            to.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Without MVStore's own compacting: H2 2.4 breaks an assertion of its own when it moves pieces
    // of a file that was cut off by a crash. Half-empty pieces are written anew, none is moved.
    @Override
    public void close() {
        for (var round = 0; round < LAST_TIDYING; round++) {
            if (!store.compact(WANTED_FILL_PERCENT, LAST_TIDIED_BYTES)) {
                break;
            }
            force();
        }
        store.close();
        closeDisk();
    }

    /** Closes without saving: after a failure nothing more may be written. */
    void abandon() {
        store.closeImmediately();
        closeDisk();
    }

    private void closeDisk() {
        try {
            if (disk.isPresent()) {
                disk.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
