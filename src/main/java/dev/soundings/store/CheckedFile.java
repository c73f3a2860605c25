package dev.soundings.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.h2.mvstore.Chunk;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * A file of MVStore's in which each piece carries a checksum of itself. A power cut keeps any
 * sectors of what was not forced; MVStore looks at the first and the last of a piece only, so it
 * would take one with a hole in it for the newest, and find the hole when somebody reads. The
 * checksum stands where MVStore leaves the footer blank and reads nothing:
 *
 * <pre>{@code chunk:5582,len:3,version:157a,fletcher:8e1b0c44,crc:1f6a90d3          }</pre>
 */
final class CheckedFile extends SingleFileStore {

    private static final int BLOCK = 4 * 1024;
    private static final int FOOTER = 128;
    private static final int FIRST_BLOCK = 2;
    private static final String MARK = ",crc:";
    private static final String HEX = "%08x";
    private static final long NONE = 0;

    /** Where each whole piece begins, in blocks, by version. */
    private final NavigableMap<Long, Long> whole = new TreeMap<>();

    CheckedFile(Map<String, Object> settings) {
        super(settings);
    }

    @Override
    protected void writeFully(SFChunk chunk, long position, ByteBuffer piece) {
        if (chunk != null) {
            seal(piece);
        }
        super.writeFully(chunk, position, piece);
    }

    /**
     * Without the mark of a clean end: where it stands, H2 2.4 looks at some pieces only when it
     * opens the file, and falls back by several versions when one of them was replaced before, as
     * it is after a power cut.
     */
    @Override
    protected void writeCleanShutdown() {
        saveChunkLock.lock();
        try {
            shrinkStoreIfPossible(0);
            sync();
        } finally {
            saveChunkLock.unlock();
        }
    }

    private static void seal(ByteBuffer piece) {
        int end = piece.limit() - FOOTER;
        var footer = new String(piece.array(), end, FOOTER, ISO_8859_1).stripTrailing();
        var seal = MARK + HEX.formatted(sum(piece, end));
        piece.put(end + footer.length(), seal.getBytes(ISO_8859_1));
    }

    /**
     * Cuts off what was being written when the power went. To be called once the file is open and
     * locked, and before anything is read from it.
     *
     * @return the position in bytes of what was cut off
     */
    Optional<Long> cutOffTorn() {
        var torn = new TreeMap<Long, Long>();
        long block = FIRST_BLOCK;
        while (block < size() / BLOCK) {
            var piece = readChunkHeaderOptionally(block);
            boolean isWhole = piece != null && isWhole(piece);
            if (piece != null) {
                (isWhole ? whole : torn).put(piece.version, block);
            }
            block += isWhole ? piece.len : 1;
        }
        var latest = Optional.ofNullable(torn.lastEntry());
        return latest.filter(piece -> piece.getKey() > newest())
                .map(piece -> blanked(piece.getValue()));
    }

    /**
     * To be called once the store is open. One version beyond it may be there: its piece reached
     * the disk, the file's header did not, and nobody had been told.
     *
     * @throws MVStoreException when something is missing that was whole once
     */
    void checkWhole() {
        long opened = lastChunkVersion();
        long known = Math.max(newest(), DataUtils.readHexLong(getStoreHeader(), "version", NONE));
        if (!whole.isEmpty() && opened < known - 1) {
            throw damaged("version %d was there, %d can be read".formatted(known, opened));
        }
        getChunks().values().stream()
                .filter(piece -> piece.maxLenLive > 0 && !isWhole(piece))
                .findFirst()
                .ifPresent(piece -> {
                    throw damaged("at byte %d".formatted(piece.block * BLOCK));
                });
        if (opened < newest()) {
            blanked(whole.get(newest()));
        }
    }

    private long newest() {
        return whole.isEmpty() ? NONE : whole.lastKey();
    }

    private boolean isWhole(Chunk<?> piece) {
        if (readChunkHeaderAndFooter(piece.block, piece.id) == null) {
            return false;
        }
        int end = piece.len * BLOCK - FOOTER;
        var bytes = readFully((SFChunk) null, piece.block * BLOCK, piece.len * BLOCK);
        var footer = new String(bytes.array(), end, FOOTER, ISO_8859_1);
        int seal = footer.indexOf(MARK);
        // Pieces from before there were checksums have none.
        return seal < 0 || footer.startsWith(HEX.formatted(sum(bytes, end)), seal + MARK.length());
    }

    private static int sum(ByteBuffer piece, int end) {
        var sum = new CRC32C();
        sum.update(piece.array(), 0, end);
        return (int) sum.getValue();
    }

    private long blanked(long block) {
        saveChunkLock.lock();
        try {
            super.writeFully(null, block * BLOCK, ByteBuffer.allocate(BLOCK));
            sync();
            return block * BLOCK;
        } finally {
            saveChunkLock.unlock();
        }
    }

    private static MVStoreException damaged(String where) {
        return DataUtils.newMVStoreException(
                DataUtils.ERROR_FILE_CORRUPT, "the file is damaged: " + where);
    }
}
