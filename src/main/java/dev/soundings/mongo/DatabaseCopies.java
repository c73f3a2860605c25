package dev.soundings.mongo;

import dev.soundings.mongo.CopyOrder.Place;
import dev.soundings.store.StoreInUse;

import org.springframework.core.env.Environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The two ways out of a database and into it. A copy from one database into another goes through a
 * file, which is checked like any other.
 */
final class DatabaseCopies {
    private final Optional<String> address;
    private final Path store;
    private final Environment settings;
    private final InstantSource clock;

    DatabaseCopies(
            DatabaseProperties database,
            StoreProperties store,
            Environment settings,
            InstantSource clock) {
        this.address = database.address();
        this.store = store.path().toAbsolutePath();
        this.settings = settings;
        this.clock = clock;
    }

    /** A sentence that says what was done. */
    String carryOut(CopyOrder order) throws IOException, InterruptedException {
        return switch (order.direction()) {
            case EXPORT -> exported(order);
            case IMPORT -> imported(order);
        };
    }

    private String exported(CopyOrder order) throws IOException, InterruptedException {
        return switch (order.place()) {
            case Place.InFile(var file) -> {
                refuseUnless(order.replace() || Files.notExists(file), file + " is there already");
                yield told("Exported", exportTo(file), file.toString());
            }
            case Place.AtAddress(var uri) -> {
                try (var scratch = new Scratch();
                        var target = OpenedDatabase.at(uri)) {
                    refuseUnlessEmpty(target, target.name(), order.replace());
                    var header = exportTo(scratch.file());
                    new DatabaseImport(target.database())
                            .replaceBy(CopyFile.checked(scratch.file()));
                    yield told("Exported", header, target.name());
                }
            }
        };
    }

    private String imported(CopyOrder order) throws IOException {
        return switch (order.place()) {
            case Place.InFile(var file) -> {
                var copy = CopyFile.checked(file);
                importFrom(copy, order.replace());
                yield told("Imported", copy.header(), file.toString());
            }
            case Place.AtAddress(var uri) -> {
                try (var scratch = new Scratch();
                        var source = OpenedDatabase.at(uri)) {
                    new DatabaseExport(source.database()).to(scratch.file(), clock.instant());
                    var copy = CopyFile.checked(scratch.file());
                    importFrom(copy, order.replace());
                    yield told("Imported", copy.header(), source.name());
                }
            }
        };
    }

    private CopyLine.Header exportTo(Path file) throws IOException, InterruptedException {
        if (address.isPresent()) {
            try (var source = OpenedDatabase.at(address.get())) {
                return new DatabaseExport(source.database()).to(file, clock.instant());
            }
        }
        if (Files.notExists(store)) {
            throw new CopyRefused(
                    "There is no database at %s. Name it with --soundings.store.path=…"
                            .formatted(store));
        }
        try {
            return exportOf(store, file);
        } catch (StoreInUse e) {
            var copy = new RunningStore(store, settings).copied();
            try {
                return exportOf(copy, file);
            } finally {
                Files.delete(copy);
            }
        }
    }

    private CopyLine.Header exportOf(Path source, Path file) throws IOException {
        try (var opened = OpenedDatabase.inFile(source)) {
            return new DatabaseExport(opened.database()).to(file, clock.instant());
        }
    }

    private void importFrom(CopyFile copy, boolean replace) throws IOException {
        if (address.isPresent()) {
            try (var target = OpenedDatabase.at(address.get())) {
                refuseUnlessEmpty(target, target.name(), replace);
                new DatabaseImport(target.database()).replaceBy(copy);
            }
            return;
        }
        // Held open, so that no Soundings starts with it meanwhile.
        try (var present = OpenedDatabase.inFile(store)) {
            refuseUnlessEmpty(present, store.toString(), replace);
            var fresh = store.resolveSibling(store.getFileName() + ".import");
            Files.deleteIfExists(fresh);
            try {
                try (var target = OpenedDatabase.inFile(fresh)) {
                    new DatabaseImport(target.database()).replaceBy(copy);
                }
                Files.move(fresh, store, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
    }

    private static void refuseUnlessEmpty(OpenedDatabase target, String name, boolean replace) {
        long documents = new DatabaseImport(target.database()).documents();
        refuseUnless(
                replace || documents == 0, "%s holds %,d documents".formatted(name, documents));
    }

    private static void refuseUnless(boolean allowed, String what) {
        if (!allowed) {
            throw new CopyRefused(
                    "%s. Nothing was changed. With --replace it is replaced, and lost."
                            .formatted(what));
        }
    }

    private static String told(String done, CopyLine.Header header, String place) {
        return "%s %,d documents of %d collections: %s"
                .formatted(done, header.documents(), header.collections(), place);
    }

    /** A file for a copy on its way, beside the store's. */
    private final class Scratch implements AutoCloseable {
        private final Path file;

        Scratch() throws IOException {
            Files.createDirectories(store.getParent());
            file = Files.createTempFile(store.getParent(), "soundings.", ".json");
        }

        Path file() {
            return file;
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
