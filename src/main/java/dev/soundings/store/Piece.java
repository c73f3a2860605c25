package dev.soundings.store;

import org.h2.mvstore.DataUtils;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * One piece of a file of MVStore's, as its first line describes it, or the list of pieces that a
 * later one has:
 *
 * <pre>{@code chunk:5582,len:3,pages:9,max:2c40,map:21,root:156080006b8c,version:157a,toc:2a31}
 * </pre>
 *
 * @param block where it begins, in blocks from the start of the file
 * @param length in blocks
 * @param layoutRoot where its page is from which all others are found
 * @param pages how many it has
 * @param table where, in bytes from its start, its pages are listed
 * @param outdated which of these nobody needs any more
 */
record Piece(
        int id,
        long version,
        long block,
        int length,
        long layoutRoot,
        int pages,
        int table,
        BitSet outdated,
        State state) {

    enum State {
        /** It is as it was written. */
        WHOLE,
        /** It has a beginning and an end, and is from before there were checksums. */
        UNCHECKED,
        /** Some of it is not as it was written. */
        DAMAGED
    }

    private static final HexFormat HEX = HexFormat.of();

    static Optional<Piece> read(String line, long block, State state) {
        try {
            var fields = DataUtils.parseMap(line);
            return Optional.of(
                    new Piece(
                            (int) hex(fields, "chunk"),
                            hex(fields, "version"),
                            fields.containsKey("block") ? hex(fields, "block") : block,
                            (int) hex(fields, "len"),
                            hex(fields, "root"),
                            (int) hex(fields, "pages"),
                            (int) hex(fields, "toc"),
                            BitSet.valueOf(HEX.parseHex(fields.getOrDefault("occupancy", ""))),
                            state));
        } catch (RuntimeException e) {
            // Not a description of one: H2 throws this and that.
            return Optional.empty();
        }
    }

    private static long hex(Map<String, String> fields, String name) {
        return Long.parseUnsignedLong(fields.getOrDefault(name, ""), 16);
    }

    Piece in(State present) {
        return new Piece(id, version, block, length, layoutRoot, pages, table, outdated, present);
    }

    /** In bytes from the start of the file. */
    long start() {
        return block * CheckedFile.BLOCK;
    }

    int bytes() {
        return length * CheckedFile.BLOCK;
    }
}
