package dev.soundings.store;

import org.h2.compress.CompressLZF;
import org.h2.mvstore.DataUtils;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a page of MVStore's out of its bytes, and nothing but these: MVStore itself goes by what
 * other pages say, and stops at the first that is damaged. What cannot be a page is none; one in a
 * damaged piece can still hold something that nobody wrote.
 *
 * <pre>
 * length: int, check: short, number: varInt, map: varInt, keys: varInt, type: byte,
 * for each child of a node: position: long; for each: documents below it: varLong;
 * when compressed: bytes saved: varInt; all keys; all values of a leaf
 * </pre>
 */
record PageFormat<K, V>(int map, Function<ByteBuffer, K> key, Function<ByteBuffer, V> value) {

    private static final int MOST_SHRUNK = 300;

    sealed interface Page<K, V> {

        /** In their order. */
        List<K> keys();

        /** Below the child at an index are the keys before the key at that index. */
        record Node<K, V>(List<K> keys, List<Child> children) implements Page<K, V> {}

        record Leaf<K, V>(List<K> keys, List<V> values) implements Page<K, V> {}
    }

    /**
     * @param entries how many are below it
     */
    record Child(long position, long entries) {
        static final long NOT_COUNTED = -1;

        /** A node of which it is not known where it is. */
        static final Child UNKNOWN = new Child(DataUtils.PAGE_TYPE_NODE, NOT_COUNTED);
    }

    static PageFormat<String, String> ofTexts(int map) {
        return new PageFormat<>(map, PageFormat::text, PageFormat::text);
    }

    static PageFormat<Long, byte[]> ofDocuments(int map) {
        return new PageFormat<>(map, DataUtils::readVarLong, PageFormat::bytes);
    }

    Optional<Page<K, V>> read(ByteBuffer bytes, long position) {
        try {
            return Optional.of(page(bytes, position));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Page<K, V> page(ByteBuffer bytes, long position) {
        int length = bytes.getInt();
        int check =
                DataUtils.getCheckValue(DataUtils.getPageChunkId(position))
                        ^ DataUtils.getCheckValue(DataUtils.getPageOffset(position))
                        ^ DataUtils.getCheckValue(length);
        require(bytes.getShort() == (short) check && length <= bytes.limit());
        DataUtils.readVarInt(bytes);
        require(DataUtils.readVarInt(bytes) == map);
        int keys = DataUtils.readVarInt(bytes);
        int type = bytes.get();
        boolean isLeaf = DataUtils.isLeafPosition(position);
        require(keys >= 0 && (type & 1) == DataUtils.getPageType(position));
        bytes.limit(length);
        var children = isLeaf ? List.<Child>of() : children(bytes, keys + 1);
        var content = (type & DataUtils.PAGE_COMPRESSED) == 0 ? bytes : expanded(bytes);
        var ofKeys = all(content, keys, key);
        Page<K, V> page =
                isLeaf
                        ? new Page.Leaf<>(ofKeys, all(content, keys, value))
                        : new Page.Node<>(ofKeys, children);
        require(!content.hasRemaining());
        return page;
    }

    private static List<Child> children(ByteBuffer bytes, int count) {
        var positions = all(bytes, count, ByteBuffer::getLong);
        return positions.stream()
                .map(position -> new Child(position, DataUtils.readVarLong(bytes)))
                .toList();
    }

    private static ByteBuffer expanded(ByteBuffer bytes) {
        int saved = DataUtils.readVarInt(bytes);
        int length = bytes.remaining();
        require(saved >= 0 && saved / MOST_SHRUNK <= length);
        var compressed = new byte[length];
        bytes.get(compressed);
        var expanded = new byte[length + saved];
        new CompressLZF().expand(compressed, 0, length, expanded, 0, expanded.length);
        return ByteBuffer.wrap(expanded);
    }

    private static <T> List<T> all(ByteBuffer bytes, int count, Function<ByteBuffer, T> each) {
        // Each takes a byte or more.
        require(count <= bytes.remaining());
        var all = new ArrayList<T>(count);
        for (int i = 0; i < count; i++) {
            all.add(each.apply(bytes));
        }
        return all;
    }

    private static String text(ByteBuffer bytes) {
        return DataUtils.readString(bytes, length(bytes));
    }

    private static byte[] bytes(ByteBuffer from) {
        var bytes = new byte[length(from)];
        from.get(bytes);
        return bytes;
    }

    private static int length(ByteBuffer bytes) {
        int length = DataUtils.readVarInt(bytes);
        require(length >= 0 && length <= bytes.remaining());
        return length;
    }

    private static void require(boolean isSo) {
        if (!isSo) {
            throw new IllegalArgumentException("no page");
        }
    }
}
