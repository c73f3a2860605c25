package dev.soundings.store;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What can be read of a damaged file, which is not changed: the documents as they were at the last
 * moment of which the file's directory can be read, without those that the damage met. A document
 * is taken when its own checksum is right, or that of the piece in which it is. What was deleted
 * before does not come back.
 */
public final class SalvagedStore implements AutoCloseable {

    private final FileChannel channel;
    private final Pieces pieces;
    private final Salvage salvage;

    private SalvagedStore(FileChannel channel, Path file, String database) throws IOException {
        this.channel = channel;
        this.pieces = new Pieces(channel);
        this.salvage =
                Salvage.best(pieces, database)
                        .orElseThrow(() -> StoreUnreadable.beyondSalvage(file));
    }

    /**
     * Reads all of the file once or more.
     *
     * @param database the one to read, as {@code soundings}
     * @throws StoreInUse when a process has the file open
     * @throws StoreUnreadable when nothing can be read of it
     */
    public static SalvagedStore in(Path file, String database) {
        try {
            var channel = FileChannel.open(file, READ);
            try {
                lock(channel, file);
                return new SalvagedStore(channel, file, database);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw StoreUnreadable.because(file, e);
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock(0, Long.MAX_VALUE, true) == null) {
                throw new StoreInUse(file);
            }
        } catch (OverlappingFileLockException e) {
            throw new StoreInUse(file, e);
        }
    }

    /** By their names; {@code system.indexes} among them. */
    public List<SalvagedCollection> collections() {
        return salvage.collections();
    }

    /** The bytes of each document of a collection, in BSON. */
    public void forEach(SalvagedCollection collection, Consumer<byte[]> reader) {
        SalvagedDocuments.read(salvage.image(), collection.map(), reader);
    }

    /** Where in the file, in bytes, pieces begin of which some is not as it was written. */
    public List<Long> damaged() {
        return salvage.image().damaged();
    }

    /**
     * How many of the last writes are missing as a whole, as far as their beginnings can be read.
     */
    public long writesMissing() {
        return pieces.newestFirst().getFirst().version() - version();
    }

    /** Up to which write it is as it was. */
    long version() {
        return salvage.image().last().version();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
