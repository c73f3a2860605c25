package dev.soundings.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.h2.mvstore.Chunk;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
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

    static final int BLOCK = 4 * 1024;
    private static final int FOOTER = 128;
    static final int FIRST_BLOCK = 2;
    private static final String MARK = ",crc:";
    private static final String HEX = "%08x";
    private static final long NONE = 0;

    private Optional<SFChunk> newest = Optional.empty();
    private boolean isSealed = true;

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
        var seal = MARK + HEX.formatted(sum(piece, end));
        int blank = footer(piece, end).stripTrailing().length();
        piece.put(end + blank, seal.getBytes(ISO_8859_1));
    }

    /**
     * Cuts off what was being written when the power went, and points the header at the newest
     * piece that is whole: it may have reached the disk before the piece, and H2 2.4 would take any
     * older one instead. To be called once the file is open and locked, before it is read.
     *
     * @return the position in bytes of what was cut off
     */
    Optional<Long> mend() {
        var torn = new ArrayList<SFChunk>();
        long block = FIRST_BLOCK;
        while (block < size() / BLOCK) {
            var piece = readChunkHeaderOptionally(block);
            boolean isWhole = piece != null && isWhole(piece);
            if (isWhole) {
                newest =
                        newest.filter(known -> known.version > piece.version)
                                .or(() -> Optional.of(piece));
            } else if (piece != null) {
                torn.add(piece);
            }
            block += isWhole ? piece.len : 1;
        }
        var end = torn.stream().filter(piece -> piece.version > newestVersion()).findFirst();
        end.ifPresent(piece -> overwrite(piece.block, ByteBuffer.allocate(BLOCK)));
        newest.flatMap(piece ->
                        FileHeader.pointingAt(
                                piece, readFully((SFChunk) null, 0, FIRST_BLOCK * BLOCK)))
                .ifPresent(header -> overwrite(0, header));
        return end.map(piece -> piece.block * BLOCK);
    }

    /**
     * To be called once the store is open.
     *
     * @throws MVStoreException when something is missing that was whole once
     */
    void checkWhole() {
        if (newest.isPresent() && lastChunkVersion() != newestVersion()) {
            throw damaged(
                    "version %d was there, %d can be read"
                            .formatted(newestVersion(), lastChunkVersion()));
        }
        for (var piece : getChunks().values()) {
            if (piece.maxLenLive > 0) {
                if (!isWhole(piece)) {
                    throw damaged("at byte %d".formatted(piece.block * BLOCK));
                }
                isSealed &= hasSeal(piece);
            }
        }
    }

    /** Whether all that was checked could be: pieces from before there were checksums cannot. */
    boolean isSealed() {
        return isSealed;
    }

    private boolean hasSeal(Chunk<?> piece) {
        var end = (piece.block + piece.len) * BLOCK;
        return footer(readFully((SFChunk) null, end - FOOTER, FOOTER), 0).contains(MARK);
    }

    private long newestVersion() {
        return newest.map(piece -> piece.version).orElse(NONE);
    }

    private boolean isWhole(Chunk<?> piece) {
        if (readChunkHeaderAndFooter(piece.block, piece.id) == null) {
            return false;
        }
        var bytes = readFully((SFChunk) null, piece.block * BLOCK, piece.len * BLOCK);
        return isAsSealed(bytes, footer(bytes, bytes.limit() - FOOTER));
    }

    /**
     * What can be said of a piece.
     *
     * @param bytes all of it
     */
    static Piece.State state(Piece piece, ByteBuffer bytes) {
        var footer = footer(bytes, bytes.limit() - FOOTER);
        if (!footer.startsWith(
                        "chunk:%x,len:%x,version:%x,"
                                .formatted(piece.id(), piece.length(), piece.version()))
                || !isAsSealed(bytes, footer)) {
            return Piece.State.DAMAGED;
        }
        return footer.contains(MARK) ? Piece.State.WHOLE : Piece.State.UNCHECKED;
    }

    /** Pieces from before there were checksums have none. */
    private static boolean isAsSealed(ByteBuffer piece, String footer) {
        int seal = footer.indexOf(MARK);
        int end = piece.limit() - FOOTER;
        return seal < 0 || footer.startsWith(HEX.formatted(sum(piece, end)), seal + MARK.length());
    }

    private static String footer(ByteBuffer piece, int end) {
        var footer = new byte[FOOTER];
        piece.get(end, footer);
        return new String(footer, ISO_8859_1);
    }

    private static int sum(ByteBuffer piece, int end) {
        var sum = new CRC32C();
        sum.update(piece.duplicate().position(0).limit(end));
        return (int) sum.getValue();
    }

    private void overwrite(long block, ByteBuffer content) {
        saveChunkLock.lock();
        try {
            super.writeFully(null, block * BLOCK, content);
            sync();
        } finally {
            saveChunkLock.unlock();
        }
    }

    private static MVStoreException damaged(String where) {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, where);
    }
}
