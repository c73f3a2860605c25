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
import java.util.Map.Entry;

/**
 * What a power cut or a bad disk has left, looked at before anything is served. The last chunk may
 * be torn: nobody was told that it is kept, so it is cut off. Any other that is in use has to be
 * whole, and the last that is whole has to be the one MVStore goes on from.
 */
final class FileCheck {

    private static final Logger log = LoggerFactory.getLogger(FileCheck.class);
    private static final int HEADER_BLOCKS = 2;

    private final Path path;
    private long lastWhole;

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
        if (store.getCurrentVersion() < lastWhole) {
            throw StoreUnreadable.damaged(
                    path, "what was written last refers to what is not there");
        }
        for (var entry : store.getLayoutMap().entrySet()) {
            if (isInUse(entry)) {
                check(file, DataUtils.parseMap(entry.getValue()).get("block"));
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
        complete.sort((one, other) -> Long.compare(other.version(), one.version()));
        for (var chunk : complete) {
            if (chunk.version() < lastWhole) {
                break;
            }
            if (chunk.isWhole(file)) {
                lastWhole = chunk.version();
            } else {
                begun.add(chunk);
            }
        }
        for (var chunk : begun) {
            if (chunk.version() > lastWhole) {
                chunk.cutOff(file);
                log.warn(
                        "{}: cut off a write of {} bytes that a power cut or a kill had left half"
                                + " done. Nobody was told that it is kept",
                        path,
                        chunk.length());
            }
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
