package dev.soundings.store;

import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files on a disk of the test's making, in a file system of H2's that is called {@code trial}: each
 * change is shown to the disk, which may refuse it, and is then made in a real file of that name.
 * Public because H2 makes instances of it.
 */
public final class TrialFiles extends FilePathWrapper {

    private static final String SCHEME = "trial";
    private static final Map<String, TrialDisk> DISKS = new ConcurrentHashMap<>();

    /** The name for a store that is to use the disk. */
    static String on(TrialDisk disk, Path file) {
        FilePath.register(new TrialFiles());
        var name = SCHEME + ":" + file;
        DISKS.put(name, disk);
        return name;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(Objects.requireNonNull(DISKS.get(name)), super.open(mode));
    }

    private static final class Channel extends FileBase {

        private final TrialDisk disk;
        private final FileChannel file;

        Channel(TrialDisk disk, FileChannel file) {
            this.disk = disk;
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            var bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            disk.written(position, bytes);
            return file.write(from, position);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            int written = write(from, position());
            position(position() + written);
            return written;
        }

        @Override
        public FileChannel truncate(long length) throws IOException {
            disk.cutTo(length);
            file.truncate(length);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            disk.forced();
        }

        @Override
        public synchronized int read(ByteBuffer to, long position) throws IOException {
            return file.read(to, position);
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return file.read(to);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
