package dev.soundings.mongo;

import dev.soundings.store.SalvagedCollection;
import dev.soundings.store.SalvagedStore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What became of a damaged file, for whoever has to decide what to do with it.
 *
 * <pre>
 * Salvaged 512 documents of 2 collections: salvaged.json
 *   answers: 311; 28 cannot be read
 *   people: 201
 * 1 piece of the file is damaged, at byte 40,960.
 * </pre>
 *
 * @param twice how many documents were read in two versions, of which one is in the copy
 * @param indexesLeftOut as {@code nameKey_1 of projects}
 */
record SalvageReport(SalvagedStore source, long twice, List<String> indexesLeftOut) {
    String text(Path copy) {
        var lines = new ArrayList<String>();
        var found = source.collections();
        var ours =
                found.stream()
                        .filter(each -> !each.name().startsWith(DatabaseSalvage.SYSTEM))
                        .toList();
        lines.add(
                "Salvaged %,d documents of %d collections: %s"
                        .formatted(
                                sum(ours, SalvagedCollection::documents) - twice,
                                ours.size(),
                                copy));
        ours.forEach(each -> lines.add("  " + line(each)));
        lines.add(damage());
        if (source.writesMissing() > 0) {
            lines.add(
                    "The last %,d writes to the file cannot be read: this is as it was before them."
                            .formatted(source.writesMissing()));
        }
        if (found.stream().anyMatch(SalvageReport::isListWithHoles)) {
            lines.add(
                    "Some indexes cannot be read: what is made of the copy works without them, but"
                            + " may be slower.");
        }
        if (twice > 0) {
            lines.add(
                    "%,d of them were read as they were at two times: one of each is in the copy."
                            .formatted(twice));
        }
        indexesLeftOut.forEach(index ->
                lines.add(
                        "The index %s is not in the copy: what was read would break it."
                                .formatted(index)));
        long unproven = sum(found, SalvagedCollection::unproven);
        if (unproven > 0) {
            lines.add(
                    "%,d documents are from before there were checksums, so nothing proves that they"
                                    .formatted(unproven)
                            + " are as they were written.");
        }
        lines.add(
                "To go on with it, move the damaged file away, then run: import-database %s"
                        .formatted(copy));
        return String.join("\n", lines);
    }

    private static boolean isListWithHoles(SalvagedCollection each) {
        return each.name().equals(DatabaseSalvage.INDEXES) && (each.missing() > 0 || each.orMore());
    }

    private static String line(SalvagedCollection each) {
        var missing =
                each.orMore()
                        ? "; how many cannot be read is not known"
                        : each.missing() == 0
                                ? ""
                                : "; %,d cannot be read".formatted(each.missing());
        return "%s: %,d%s".formatted(each.name(), each.documents(), missing);
    }

    private String damage() {
        var damaged = source.damaged();
        return switch (damaged.size()) {
            case 0 -> "No piece of the file that is in use is damaged.";
            case 1 -> "1 piece of the file is damaged, at byte %,d.".formatted(damaged.getFirst());
            default ->
                    "%,d pieces of the file are damaged, at bytes %s."
                            .formatted(
                                    damaged.size(),
                                    damaged.stream()
                                            .map("%,d"::formatted)
                                            .collect(Collectors.joining("; ")));
        };
    }

    private static long sum(
            List<SalvagedCollection> of, ToLongFunction<SalvagedCollection> number) {
        return of.stream().mapToLong(number).sum();
    }
}
