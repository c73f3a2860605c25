package dev.soundings.store;

import static dev.soundings.store.Seal.BLOCK_BYTES;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.h2.mvstore.DataUtils;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Map;

/**
 * The first line of the file, which stands there twice and says from which chunk MVStore is to go
 * on: {@code H:2,block:5,blockSize:1000,chunk:2d,clean:1,created:…,format:3,version:2d,fletcher:…}.
 * When that chunk is torn, MVStore guesses, and may take one of long ago for the last.
 */
final class FileHeader {

    private static final int COPIES = 2;
    private static final String CHECKSUM = "fletcher";

    private FileHeader() {}

    /** Does nothing when it points there already, or when there is no header to be corrected. */
    static void pointTo(WrittenChunk last, FileChannel file) throws IOException {
        for (var copy = 0; copy < COPIES; copy++) {
            var facts = read(file, (long) copy * BLOCK_BYTES);
            var version = Long.toHexString(last.version());
            if (facts.containsKey("version") && !version.equals(facts.get("version"))) {
                facts.put("block", Long.toHexString(last.at() / BLOCK_BYTES));
                facts.put("chunk", last.id());
                facts.put("version", version);
                facts.remove("clean");
                facts.remove(CHECKSUM);
                write(file, (long) copy * BLOCK_BYTES, facts);
            }
        }
    }

    private static Map<String, String> read(FileChannel file, long at) throws IOException {
        var bytes = ByteBuffer.allocate(BLOCK_BYTES);
        file.read(bytes, at);
        var text = new String(bytes.array(), ISO_8859_1);
        var end = text.indexOf('\n');
        return text.startsWith("H:") && end > 0
                ? DataUtils.parseMap(text.substring(0, end))
                : Map.of();
    }

    private static void write(FileChannel file, long at, Map<String, String> facts)
            throws IOException {
        var line = new StringBuilder();
        facts.forEach((name, value) -> DataUtils.appendMap(line, name, value));
        var bytes = line.toString().getBytes(ISO_8859_1);
        DataUtils.appendMap(line, CHECKSUM, DataUtils.getFletcher32(bytes, 0, bytes.length));
        line.append('\n');
        file.write(ByteBuffer.wrap(line.toString().getBytes(ISO_8859_1)), at);
        file.force(false);
    }
}
