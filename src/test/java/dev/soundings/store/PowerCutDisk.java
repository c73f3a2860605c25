package dev.soundings.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A disk as it is to a program: what was written stays in a cache until it is forced, and a power
 * cut leaves any selection of it behind, in no order. A sector of 512 bytes is written or it is
 * not, but for the one at work when the power goes, which may hold anything. A file grows with what
 * reaches it; what lies between reads as zeros. Lengths are cut in the order in which they were
 * asked for, as file systems with a journal do.
 *
 * <p>The power goes at the given number of writes, forces and cuts from the start: from then on
 * everything fails, and {@link #left} says what the file holds at the next start.
 */
final class PowerCutDisk implements TrialDisk {

    private static final int SECTOR = 512;

    private sealed interface Step {

        // Compared by nobody.
        @SuppressWarnings("ArrayRecordComponent")
        record Written(long position, byte[] bytes) implements Step {}

        record CutTo(long length) implements Step {}
    }

    private final List<Step> cached = new ArrayList<>();
    private final Runnable onCut;
    private byte[] kept;
    private long stepsLeft;

    /**
     * @param content what the file holds at the start, as safe as if it had been forced
     * @param steps after how many steps the power goes
     * @param onCut called at that moment, before anything else can happen
     */
    PowerCutDisk(byte[] content, long steps, Runnable onCut) {
        this.kept = content.clone();
        this.stepsLeft = steps;
        this.onCut = onCut;
    }

    synchronized boolean isOff() {
        return stepsLeft < 0;
    }

    @Override
    public synchronized void written(long position, byte[] bytes) throws IOException {
        step();
        cached.add(new Step.Written(position, bytes));
    }

    @Override
    public synchronized void cutTo(long length) throws IOException {
        step();
        cached.add(new Step.CutTo(length));
    }

    @Override
    public synchronized void forced() throws IOException {
        step();
        cached.forEach(step -> kept = applied(step, kept));
        cached.clear();
    }

    private void step() throws IOException {
        if (isOff()) {
            throw new IOException("the power is off");
        }
        stepsLeft--;
        if (isOff()) {
            onCut.run();
            throw new IOException("the power went");
        }
    }

    /** How many bytes had not been forced. */
    synchronized long unforced() {
        return cached.stream()
                .mapToLong(step -> step instanceof Step.Written written ? written.bytes.length : 0)
                .sum();
    }

    /** The file after the cut, as the draw will have it. */
    synchronized byte[] left(Random random) {
        int chance = List.of(0, 10, 50, 90, 100).get(random.nextInt(5));
        int lastCut = random.nextInt(cached.size() + 1);
        int atWork = random.nextInt(cached.size() + 1);
        var file = kept.clone();
        for (int i = 0; i < cached.size(); i++) {
            file =
                    switch (cached.get(i)) {
                        case Step.Written written ->
                                partly(written, file, chance, i == atWork, random);
                        case Step.CutTo cut -> i <= lastCut ? applied(cut, file) : file;
                    };
        }
        return file;
    }

    private static byte[] partly(
            Step.Written written, byte[] before, int chance, boolean isAtWork, Random random) {
        var file = before;
        var bytes = written.bytes;
        int garbled = isAtWork ? random.nextInt(bytes.length) / SECTOR : -1;
        for (int from = 0; from < bytes.length; from += SECTOR) {
            var sector = Arrays.copyOfRange(bytes, from, Math.min(from + SECTOR, bytes.length));
            boolean isGarbled = from / SECTOR == garbled;
            if (isGarbled) {
                random.nextBytes(sector);
            }
            if (isGarbled || random.nextInt(100) < chance) {
                file = applied(new Step.Written(written.position + from, sector), file);
            }
        }
        return file;
    }

    /** In place where it can be. */
    private static byte[] applied(Step step, byte[] file) {
        return switch (step) {
            case Step.CutTo(var length) ->
                    length < file.length ? Arrays.copyOf(file, Math.toIntExact(length)) : file;
            case Step.Written(var position, var bytes) -> {
                int from = Math.toIntExact(position);
                int to = from + bytes.length;
                var after = to > file.length ? Arrays.copyOf(file, to) : file;
                System.arraycopy(bytes, 0, after, from, bytes.length);
                yield after;
            }
        };
    }
}
