package dev.soundings.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A copy that was read from its first to its last line and found whole: nothing is written into a
 * database before that.
 *
 * @param content what it holds, as {@link CopyContent} counts it
 */
record CopyFile(Path path, CopyLine.Header header, BigInteger content) {

    /** Takes one line after the other. */
    interface Reader {
        void read(CopyLine line) throws IOException;
    }

    /**
     * @throws CopyRefused when it is no copy, not whole, damaged, or newer than this program
     */
    static CopyFile checked(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new CopyRefused("There is no file %s.".formatted(path));
        }
        var check = new CopyCheck(path);
        var digest = CopyContent.sha256();
        try (var lines = Files.newBufferedReader(path, UTF_8)) {
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                check.read(text, () -> HexFormat.of().formatHex(digest.digest()));
                digest.update((text + "\n").getBytes(UTF_8));
            }
        } catch (CharacterCodingException e) {
            throw check.damaged();
        }
        return check.whole();
    }

    /** All but the header and the last line. */
    void forEach(Reader reader) throws IOException {
        try (var lines = Files.newBufferedReader(path, UTF_8)) {
            for (var line = next(lines); line.isPresent(); line = next(lines)) {
                reader.read(line.get());
            }
        }
    }

    private static Optional<CopyLine> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine()).map(CopyLine::read);
    }
}
