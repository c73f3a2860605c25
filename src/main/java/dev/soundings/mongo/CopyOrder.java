package dev.soundings.mongo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * <pre>{@code
 * export-database monday.json
 * import-database --from mongodb://db.example/soundings --replace
 * }</pre>
 */
record CopyOrder(Direction direction, Place place, boolean replace) {
    static final String USAGE =
            """
            export-database FILE                 copies the database into a file
            export-database --to mongodb://…     copies it into a MongoDB
            import-database FILE                 puts what a file holds into the database
            import-database --from mongodb://…   puts what a MongoDB holds into the database
            salvage-database DAMAGED FILE        copies what can be read of a damaged file
            --replace                            also when there is something already, which is lost
            The database is the one of the settings: soundings.store.path or soundings.mongodb.uri.\
            """;

    static final String REPLACE = "--replace";

    enum Direction {
        EXPORT("export-database", "--to"),
        IMPORT("import-database", "--from");

        private final String command;
        private final String option;

        Direction(String command, String option) {
            this.command = command;
            this.option = option;
        }
    }

    /** The other side. */
    sealed interface Place {
        record InFile(Path path) implements Place {}

        record AtAddress(String uri) implements Place {}
    }

    static boolean isOne(List<String> arguments) {
        return !arguments.isEmpty()
                && List.of(Direction.EXPORT.command, Direction.IMPORT.command)
                        .contains(arguments.getFirst());
    }

    /**
     * @throws CopyRefused when it cannot be understood
     */
    static CopyOrder read(List<String> arguments) {
        var direction =
                arguments.getFirst().equals(Direction.EXPORT.command)
                        ? Direction.EXPORT
                        : Direction.IMPORT;
        var rest = new ArrayList<>(arguments.subList(1, arguments.size()));
        boolean replace = rest.removeIf(REPLACE::equals);
        rest.removeIf(CopyOrder::isSetting);
        return new CopyOrder(direction, place(direction, rest), replace);
    }

    /** As {@code --soundings.store.path=data/soundings.db}. */
    static boolean isSetting(String argument) {
        return argument.matches("--[a-z-]+\\..+=.*");
    }

    private static Place place(Direction direction, List<String> words) {
        if (words.size() == 1 && words.getFirst().startsWith(direction.option + "=")) {
            return new Place.AtAddress(words.getFirst().substring(direction.option.length() + 1));
        }
        if (words.size() == 2 && words.getFirst().equals(direction.option)) {
            return new Place.AtAddress(words.getLast());
        }
        if (words.size() == 1 && !words.getFirst().startsWith("--")) {
            return new Place.InFile(Path.of(words.getFirst()));
        }
        throw new CopyRefused(USAGE);
    }
}
