package dev.soundings.store;

import java.io.IOException;

/** A disk that is told of each change of a file before it is made, and may refuse it. */
interface TrialDisk {

    void written(long position, byte[] bytes) throws IOException;

    void cutTo(long length) throws IOException;

    void forced() throws IOException;
}
