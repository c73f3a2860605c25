package dev.soundings.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * A file of which sectors of 4 KiB hold something else than was written: nothing, nonsense, or what
 * was written elsewhere in the file, as disks and their controllers leave them.
 */
final class DamagedFile {

    private static final int SECTOR = 4 * 1024;
    private static final int HEADER = 2;

    private DamagedFile() {}

    /**
     * @param whole the bytes of the file before
     */
    static Path in(Path folder, byte[] whole, int sectors, Random random) throws IOException {
        var bytes = whole.clone();
        for (int i = 0; i < sectors; i++) {
            int at = sector(bytes, random);
            switch (random.nextInt(3)) {
                case 0 -> Arrays.fill(bytes, at, at + SECTOR, (byte) 0);
                case 1 -> {
                    var nonsense = new byte[SECTOR];
                    random.nextBytes(nonsense);
                    System.arraycopy(nonsense, 0, bytes, at, SECTOR);
                }
                default -> System.arraycopy(whole, sector(whole, random), bytes, at, SECTOR);
            }
        }
        return Files.write(folder.resolve("damaged.db"), bytes);
    }

    private static int sector(byte[] bytes, Random random) {
        return (HEADER + random.nextInt(bytes.length / SECTOR - HEADER)) * SECTOR;
    }
}
