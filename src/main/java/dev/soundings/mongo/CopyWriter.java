package dev.soundings.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Writes a copy to {@code copy.json.part}, which becomes {@code copy.json} when it is whole and on
 * the disk: a copy that was cut short never has the name of a whole one.
 */
final class CopyWriter implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream out;
    private final MessageDigest digest = CopyContent.sha256();
    private long lines;

    CopyWriter(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        this.part = part(this.file);
        Files.deleteIfExists(part);
        createForOwnerOnly(part);
        this.channel = FileChannel.open(part, WRITE, CREATE, TRUNCATE_EXISTING);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /** What is written until the copy is whole. */
    static Path part(Path copy) {
        return copy.resolveSibling(copy.getFileName() + ".part");
    }

    // It holds what people wrote.
    private static void createForOwnerOnly(Path part) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    part,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
    }

    void write(CopyLine line) throws IOException {
        var bytes = (line.text() + "\n").getBytes(UTF_8);
        digest.update(bytes);
        out.write(bytes);
        lines++;
    }

    /** Adds the last line, waits for the disk, and gives the file its name. */
    void finish() throws IOException {
        write(new CopyLine.End(lines, HexFormat.of().formatHex(digest.digest())));
        out.flush();
        channel.force(true);
        channel.close();
        Files.move(part, file, ATOMIC_MOVE);
    }

    /** What was not finished is removed. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
