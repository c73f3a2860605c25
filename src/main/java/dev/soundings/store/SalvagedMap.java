package dev.soundings.store;

import static java.util.Comparator.comparingLong;

import dev.soundings.store.PageFormat.Child;
import dev.soundings.store.PageFormat.Page;

import org.h2.mvstore.DataUtils;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A map of MVStore's, as far as it can be read: from its first page down, past what is damaged.
 * Below a damaged node are pages that are whole; these are found by the lists that pieces have of
 * theirs.
 */
final class SalvagedMap<K extends Comparable<K>, V> {

    interface Reader<K, V> {
        void read(K key, V value, Piece piece);
    }

    /**
     * What was not read.
     *
     * @param orMore whether that is only what is known of
     * @param gaps says of a key that was not read whether it may be there all the same
     */
    record Missing<K>(long entries, boolean orMore, Predicate<K> gaps) {}

    private record Found<V>(V value, Piece piece) {}

    /** Keys of which none was read, from one on and before another. */
    private record Gap<K extends Comparable<K>>(Child child, Optional<K> from, Optional<K> to) {
        boolean has(K key) {
            return from.filter(first -> first.compareTo(key) > 0).isEmpty()
                    && to.filter(end -> end.compareTo(key) <= 0).isEmpty();
        }

        boolean isOfANode() {
            return !DataUtils.isLeafPosition(child.position());
        }

        boolean isCounted() {
            return child.entries() != Child.NOT_COUNTED;
        }

        long missing(Set<K> found) {
            return isCounted()
                    ? Math.max(0, child.entries() - found.stream().filter(this::has).count())
                    : 0;
        }
    }

    private final FileImage image;
    private final PageFormat<K, V> format;
    private final Reader<K, V> reader;
    private final Set<Long> reached = new HashSet<>();
    private final List<Gap<K>> gaps = new ArrayList<>();

    private SalvagedMap(FileImage image, PageFormat<K, V> format, Reader<K, V> reader) {
        this.image = image;
        this.format = format;
        this.reader = reader;
    }

    /**
     * @param root where its first page is
     */
    static <K extends Comparable<K>, V> Missing<K> read(
            FileImage image, PageFormat<K, V> format, Child root, Reader<K, V> reader) {
        var map = new SalvagedMap<>(image, format, reader);
        map.visit(new Gap<K>(root, Optional.empty(), Optional.empty()));
        var found = map.found();
        found.forEach((key, entry) -> reader.read(key, entry.value(), entry.piece()));
        return new Missing<>(
                map.gaps.stream().mapToLong(gap -> gap.missing(found.keySet())).sum(),
                !map.gaps.stream().allMatch(Gap::isCounted),
                key -> map.gaps.stream().anyMatch(gap -> gap.has(key)));
    }

    private void visit(Gap<K> gap) {
        long position = gap.child().position();
        var page = reached.add(position) ? page(position) : nothing();
        page = page.filter(read -> read.keys().stream().allMatch(gap::has));
        if (page.isEmpty()) {
            gaps.add(gap);
            return;
        }
        switch (page.get()) {
            case Page.Leaf<K, V>(var keys, var values) -> {
                var piece = image.piece(position).orElseThrow();
                for (int i = 0; i < keys.size(); i++) {
                    reader.read(keys.get(i), values.get(i), piece);
                }
            }
            case Page.Node<K, V>(var keys, var children) -> {
                for (int i = 0; i < children.size(); i++) {
                    var from = i == 0 ? gap.from() : Optional.of(keys.get(i - 1));
                    var to = i == keys.size() ? gap.to() : Optional.of(keys.get(i));
                    visit(new Gap<>(children.get(i), from, to));
                }
            }
        }
    }

    // In a damaged piece a page can be read that has nonsense in it; its order is lost then.
    private Optional<Page<K, V>> page(long position) {
        return image.page(format, position).filter(page -> isAscending(page.keys()));
    }

    private boolean isAscending(List<K> keys) {
        return IntStream.range(1, keys.size())
                .allMatch(i -> keys.get(i - 1).compareTo(keys.get(i)) < 0);
    }

    private Optional<Page<K, V>> nothing() {
        return Optional.empty();
    }

    /** What is in the gaps that a damaged node leaves. */
    private Map<K, Found<V>> found() {
        var found = new TreeMap<K, Found<V>>();
        var ofNodes = gaps.stream().filter(Gap::isOfANode).toList();
        if (ofNodes.isEmpty()) {
            return found;
        }
        // Which pages are outdated is known up to the last write but one.
        BinaryOperator<Found<V>> newer =
                BinaryOperator.maxBy(comparingLong(one -> one.piece().version()));
        for (long position : image.presentLeaves(format.map())) {
            if (!reached.contains(position)
                    && page(position).orElse(null)
                            instanceof Page.Leaf<K, V>(var keys, var values)) {
                var piece = image.piece(position).orElseThrow();
                for (int i = 0; i < keys.size(); i++) {
                    var key = keys.get(i);
                    if (ofNodes.stream().anyMatch(gap -> gap.has(key))) {
                        found.merge(key, new Found<>(values.get(i), piece), newer);
                    }
                }
            }
        }
        return found;
    }
}
