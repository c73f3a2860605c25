package dev.soundings.mongo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * <pre>{@code salvage-database data/damaged.db salvaged.json}</pre>
 *
 * @param file a file of the embedded store, which is only read
 * @param copy what is made of it
 */
record SalvageOrder(Path file, Path copy, boolean replace) {
    private static final String COMMAND = "salvage-database";

    static boolean isOne(List<String> arguments) {
        return !arguments.isEmpty() && arguments.getFirst().equals(COMMAND);
    }

    /**
     * @throws CopyRefused when it cannot be understood
     */
    static SalvageOrder read(List<String> arguments) {
        var words = new ArrayList<>(arguments.subList(1, arguments.size()));
        boolean replace = words.removeIf(CopyOrder.REPLACE::equals);
        words.removeIf(CopyOrder::isSetting);
        if (words.size() != 2 || words.stream().anyMatch(word -> word.startsWith("--"))) {
            throw new CopyRefused(CopyOrder.USAGE);
        }
        return new SalvageOrder(Path.of(words.getFirst()), Path.of(words.getLast()), replace);
    }
}
