package dev.soundings.store;

import static dev.soundings.store.Seal.BLOCK_BYTES;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * What a power cut or a bad disk has left, looked at before anything is served. The last chunk may
 * be torn: nobody was told that it is kept, so it is cut off. Any other that is in use has to be
 * whole, and the last that is whole has to be the one MVStore goes on from.
 */
final class FileCheck {

    private static final Logger log = LoggerFactory.getLogger(FileCheck.class);
    private static final int HEADER_BLOCKS = 2;

    private final Path path;
    private Optional<WrittenChunk> lastWhole = Optional.empty();

    private FileCheck(Path path) {
        this.path = path;
    }

    /**
     * Cuts off what is torn at the end.
     *
     * @throws StoreInUse when another process has the file open
     */
    static FileCheck before(Path path) throws IOException {
        var check = new FileCheck(path);
        try (var file = FileChannel.open(path, READ, WRITE);
                var lock = file.tryLock()) {
            if (lock == null) {
                throw new StoreInUse(path);
            }
            check.cutOffWhatIsTorn(file);
        } catch (OverlappingFileLockException e) {
            throw new StoreInUse(path, e);
        }
        return check;
    }

    /**
     * @throws StoreUnreadable when there is damage elsewhere than at the end
     */
    void after(MVStore store, FileChannel file) throws IOException {
        if (lastWhole.filter(last -> last.version() > store.getCurrentVersion()).isPresent()) {
            throw StoreUnreadable.damaged(
                    path, "what was written last refers to what is not there");
        }
        for (var entry : store.getLayoutMap().entrySet()) {
            if (isInUse(entry)) {
                check(file, DataUtils.parseMap(entry.getValue()).getOrDefault("block", "0"));
            }
        }
    }

    private void cutOffWhatIsTorn(FileChannel file) throws IOException {
        var complete = new ArrayList<WrittenChunk>();
        var begun = new ArrayList<WrittenChunk>();
        for (var at = (long) HEADER_BLOCKS * BLOCK_BYTES; at < file.size(); at += BLOCK_BYTES) {
            var found = WrittenChunk.at(file, at);
            if (found.isPresent()) {
                (found.get().isComplete(file) ? complete : begun).add(found.get());
            }
        }
        complete.sort(Comparator.comparingLong(WrittenChunk::version).reversed());
        for (var chunk : complete) {
            if (lastWhole.isEmpty() && chunk.isWhole(file)) {
                lastWhole = Optional.of(chunk);
            } else if (lastWhole.isEmpty()) {
                begun.add(chunk);
            }
        }
        if (lastWhole.isPresent()) {
            FileHeader.pointTo(lastWhole.get(), file);
            for (var chunk : begun) {
                cutOffIfLater(chunk, lastWhole.get().version(), file);
            }
        }
    }

    private void cutOffIfLater(WrittenChunk begun, long last, FileChannel file) throws IOException {
        if (begun.version() > last) {
            begun.cutOff(file);
            log.warn(
                    "{}: cut off a write of {} bytes that a power cut or a kill had left half"
                            + " done. Nobody was told that it is kept",
                    path,
                    begun.length());
        }
    }

    // The chunks that are not in use any more are not there any more either.
    private static boolean isInUse(Entry<String, String> entry) {
        return entry.getKey().startsWith("chunk.")
                && !entry.getValue().contains(",livePages:0,")
                && !entry.getValue().contains(",unused:");
    }

    private void check(FileChannel file, String block) throws IOException {
        var at = Long.parseLong(block, WrittenChunk.HEX) * BLOCK_BYTES;
        var chunk = WrittenChunk.at(file, at);
        if (chunk.isEmpty() || !chunk.get().isWhole(file)) {
            throw StoreUnreadable.damaged(
                    path, "the piece at byte " + at + " is not what was written");
        }
    }
}
