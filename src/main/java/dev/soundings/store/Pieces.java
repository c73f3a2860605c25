package dev.soundings.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.h2.mvstore.DataUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies in a file, found by reading all of it: the pieces, old ones in space that is free again
 * among them, and which of them are whole. Nothing is written.
 */
final class Pieces {

    private static final Logger log = LoggerFactory.getLogger(Pieces.class);

    private static final String FIRST = "chunk:";
    private static final int LONGEST_LINE = 1024;
    private static final int LONGEST_PAGE = 64 * 1024 * 1024;

    private final FileChannel file;
    private final long blocks;
    private final Map<Integer, Piece> byId = new HashMap<>();
    private final Map<Long, Integer> byBlock = new HashMap<>();

    Pieces(FileChannel file) throws IOException {
        this.file = file;
        this.blocks = file.size() / CheckedFile.BLOCK;
        for (long block = CheckedFile.FIRST_BLOCK; block < blocks; ) {
            var found = at(block);
            found.ifPresent(this::add);
            block +=
                    found.filter(piece -> piece.state() != Piece.State.DAMAGED).isPresent()
                            ? found.get().length()
                            : 1;
        }
    }

    List<Piece> newestFirst() {
        return byId.values().stream()
                .sorted(Comparator.comparingLong(Piece::version).reversed())
                .toList();
    }

    /**
     * @param described by those that are newer: what its own first line would say
     */
    Optional<Piece> get(int id, Map<Integer, Piece> described) {
        var found = Optional.ofNullable(byId.get(id));
        // Where another begins it has been written over.
        return found.or(() ->
                Optional.ofNullable(described.get(id))
                        .filter(piece -> piece.block() + piece.length() <= blocks)
                        .filter(piece -> !byBlock.containsKey(piece.block())));
    }

    /** The bytes of a page and, as it may be, some behind it. */
    Optional<ByteBuffer> page(Piece piece, long position) {
        int offset = DataUtils.getPageOffset(position);
        int length = DataUtils.getPageMaxLength(position);
        if (offset < 0 || offset + Integer.BYTES > piece.bytes()) {
            return Optional.empty();
        }
        if (length == DataUtils.PAGE_LARGE) {
            length = read(piece.start() + offset, Integer.BYTES).getInt() + Integer.BYTES;
        }
        return length < 0 || length > LONGEST_PAGE
                ? Optional.empty()
                : Optional.of(
                        read(piece.start() + offset, Math.min(length, piece.bytes() - offset)));
    }

    /**
     * Adds, by map, where pages with entries are.
     *
     * @param described a piece, and which of its pages are outdated
     */
    void addLeaves(Piece described, Map<Integer, List<Long>> leaves) {
        var piece = get(described.id(), Map.of(described.id(), described));
        var pages = piece.map(this::pages).orElse(List.of());
        for (int i = 0; i < pages.size(); i++) {
            long page = pages.get(i);
            if (DataUtils.isLeafPosition(page) && !described.outdated().get(i)) {
                leaves.computeIfAbsent(DataUtils.getPageMapId(page), _ -> new ArrayList<>())
                        .add(DataUtils.composePagePos(described.id(), page));
            }
        }
    }

    /** Its own list of its pages; empty when it cannot be there. */
    private List<Long> pages(Piece piece) {
        var pages = new ArrayList<Long>();
        if (piece.table() > 0
                && piece.pages() > 0
                && piece.table() + (long) piece.pages() * Long.BYTES <= piece.bytes()) {
            var table = read(piece.start() + piece.table(), piece.pages() * Long.BYTES);
            while (table.hasRemaining()) {
                pages.add(table.getLong());
            }
        }
        return pages;
    }

    private void add(Piece piece) {
        byId.merge(
                piece.id(), piece, (one, other) -> one.version() > other.version() ? one : other);
        byBlock.put(piece.block(), piece.id());
    }

    private Optional<Piece> at(long block) {
        var line = ISO_8859_1.decode(read(block * CheckedFile.BLOCK, LONGEST_LINE)).toString();
        if (!line.startsWith(FIRST) || line.indexOf('\n') < 0) {
            return Optional.empty();
        }
        return Piece.read(line.substring(0, line.indexOf('\n')).strip(), block, Piece.State.DAMAGED)
                .filter(piece -> piece.length() > 0 && block + piece.length() <= blocks)
                .map(piece -> piece.in(state(piece)));
    }

    private Piece.State state(Piece piece) {
        return CheckedFile.state(piece, read(piece.start(), piece.bytes()));
    }

    // What the disk does not give reads as zeros, and is then found damaged.
    private ByteBuffer read(long position, int length) {
        var bytes = ByteBuffer.allocate(length);
        try {
            for (int more = 0; more >= 0 && bytes.hasRemaining(); ) {
                more = file.read(bytes, position + bytes.position());
            }
            return bytes.rewind();
        } catch (IOException e) {
            log.warn("{} bytes from {} on cannot be read: {}", length, position, e.getMessage());
            return ByteBuffer.allocate(length);
        }
    }
}
