package dev.soundings.store;

import java.io.IOException;

/** A disk with room for so many bytes and no more, until somebody makes room. */
final class FullDisk implements TrialDisk {

    private volatile long room;

    FullDisk(long room) {
        this.room = room;
    }

    void makeRoom(long more) {
        room += more;
    }

    @Override
    public void written(long position, byte[] bytes) throws IOException {
        if (position + bytes.length > room) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void cutTo(long length) {
        // Always possible.
    }

    @Override
    public void forced() {
        // What was written found room.
    }
}
