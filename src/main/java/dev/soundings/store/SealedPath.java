package dev.soundings.store;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Lets MVStore write its file through {@link SealedChannel}. Public only because H2 creates it by
 * its name for each path: {@code sealed:/srv/soundings/data/soundings.db}.
 */
public final class SealedPath extends FilePathWrapper {

    private static final String SCHEME = "sealed";

    static {
        FilePath.register(new SealedPath());
    }

    static String of(Path file) {
        return SCHEME + ":" + file.toAbsolutePath();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SealedChannel(getBase().open(mode));
    }
}
