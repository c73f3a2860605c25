package dev.soundings.store;

import static java.nio.file.StandardOpenOption.READ;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** The pieces of which a closed database file consists, to damage one of them. */
final class StoredPieces {

    private StoredPieces() {}

    static WrittenChunk newestIn(Path file) throws IOException {
        try (var bytes = FileChannel.open(file, READ)) {
            return LongStream.range(2, bytes.size() / Seal.BLOCK_BYTES)
                    .mapToObj(block -> pieceAt(bytes).apply(block))
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingLong(WrittenChunk::version))
                    .orElseThrow();
        }
    }

    /** The one that holds most of what was not written last. */
    static WrittenChunk oldestInUse(Path file) throws IOException {
        try (var store = new MVStore.Builder().fileName(file.toString()).readOnly().open();
                var bytes = FileChannel.open(file, READ)) {
            return store.getLayoutMap().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith("chunk."))
                    .map(entry -> DataUtils.parseMap(entry.getValue()))
                    .filter(facts -> !facts.containsKey("unused"))
                    .map(facts -> Long.parseLong(facts.get("block"), WrittenChunk.HEX))
                    .map(block -> pieceAt(bytes).apply(block))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingLong(WrittenChunk::version))
                    .orElseThrow();
        }
    }

    private static LongFunction<Optional<WrittenChunk>> pieceAt(FileChannel bytes) {
        return block -> {
            try {
                return WrittenChunk.at(bytes, block * Seal.BLOCK_BYTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
