package dev.soundings.mongo;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads a copy line by line and says what is wrong with it. Example: a file of which the end was
 * cut off has no last line, and one in which a letter was changed has another checksum.
 */
final class CopyCheck {
    private final Path path;
    private final CopyContent content = new CopyContent();
    private Optional<CopyLine.Header> header = Optional.empty();
    private Optional<CopyLine.End> end = Optional.empty();
    private long lines;
    private long collections;
    private long documents;
    private long awaited;

    CopyCheck(Path path) {
        this.path = path;
    }

    /**
     * @param checksum that of all bytes before this line
     */
    void read(String text, Supplier<String> checksum) {
        var line = line(text);
        if (end.isPresent() || header.isEmpty() != line instanceof CopyLine.Header) {
            throw header.isEmpty() ? noCopy() : damaged();
        }
        switch (line) {
            case CopyLine.Header first -> begin(first);
            case CopyLine.Collection collection -> begin(collection);
            case CopyLine.Stored _ -> documents++;
            case CopyLine.End last -> end(last, checksum.get());
        }
        content.add(line);
        lines++;
    }

    CopyFile whole() {
        if (header.isEmpty()) {
            throw noCopy();
        }
        if (end.isEmpty()) {
            throw new CopyRefused(
                    "%s stops before its end, so it is not a whole copy. Nothing was changed. Take"
                                    .formatted(path)
                            + " another copy.");
        }
        return new CopyFile(path, header.get(), content.sum());
    }

    private CopyLine line(String text) {
        try {
            return CopyLine.read(text);
        } catch (IllegalArgumentException e) {
            throw header.isEmpty() ? noCopy() : unreadable();
        }
    }

    private void begin(CopyLine.Header first) {
        if (first.format() > CopyLine.FORMAT) {
            throw new CopyRefused(
                    "%s was made by a newer Soundings (format %d, this one reads %d). Nothing was"
                                    .formatted(path, first.format(), CopyLine.FORMAT)
                            + " changed. Use the newer one.");
        }
        header = Optional.of(first);
    }

    private void begin(CopyLine.Collection collection) {
        if (documents != awaited) {
            throw damaged();
        }
        collections++;
        awaited += collection.documents();
    }

    private void end(CopyLine.End last, String checksum) {
        var first = header.orElseThrow();
        if (!last.sha256().equals(checksum)
                || last.lines() != lines
                || documents != awaited
                || first.collections() != collections
                || first.documents() != documents) {
            throw damaged();
        }
        end = Optional.of(last);
    }

    private CopyRefused noCopy() {
        return new CopyRefused(
                "%s is not a copy made by export-database. Nothing was changed.".formatted(path));
    }

    private CopyRefused unreadable() {
        return new CopyRefused(
                "%s cannot be read beyond line %,d: it is cut short or damaged. Nothing was changed."
                                .formatted(path, lines)
                        + " Take another copy.");
    }

    CopyRefused damaged() {
        return new CopyRefused(
                "%s is damaged: it is not as it was written. Nothing was changed. Take another"
                                .formatted(path)
                        + " copy.");
    }
}
