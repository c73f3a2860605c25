package dev.soundings.store;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** A disk with room for so many bytes and no more, until somebody makes room. */
final class FullDisk implements TrialDisk {

    private final AtomicLong room;

    FullDisk(long room) {
        this.room = new AtomicLong(room);
    }

    void makeRoom(long more) {
        room.addAndGet(more);
    }

    @Override
    public void written(long position, byte[] bytes) throws IOException {
        if (position + bytes.length > room.get()) {
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
