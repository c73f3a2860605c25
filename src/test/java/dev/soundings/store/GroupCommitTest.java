package dev.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.exception.MongoServerError;

import org.junit.jupiter.api.Test;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class GroupCommitTest {

    private final Disk disk = new Disk();
    private final GroupCommit commits = new GroupCommit(disk);

    @Test
    void answersAWriteOnlyWhenItIsOnTheDisk() {
        var answer = commits.write(() -> disk.note("written"));

        assertThat(answer).isEqualTo("written");
        assertThat(disk.events).containsExactly("written", "saved", "forced");
    }

    @Test
    void doesNotCommitForReaders() {
        commits.write(() -> disk.note("written"));

        commits.read(() -> disk.note("read"));

        assertThat(disk.events).containsExactly("written", "saved", "forced", "read");
    }

    @Test
    void commitsOnceForAllWhoWait() throws Exception {
        disk.busy = new CountDownLatch(1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = writers.submit(() -> commits.write(() -> disk.note("first")));
            disk.forcing.await();
            var applied = new CountDownLatch(5);
            var others = new ArrayList<Future<String>>();
            for (var i = 0; i < 5; i++) {
                others.add(writers.submit(() -> commits.write(() -> written(applied))));
            }
            applied.await();

            disk.busy.countDown();

            first.get();
            for (var other : others) {
                other.get();
            }
        }
        assertThat(disk.events.stream().filter("forced"::equals)).hasSize(2);
    }

    @Test
    void answersNothingAfterAFailedCommit() {
        disk.full = true;

        assertThatThrownBy(() -> commits.write(() -> "lost"))
                .isInstanceOf(MongoServerError.class)
                .hasMessageContaining("could not write its file and has stopped")
                .hasMessageContaining("No space left on device");

        disk.full = false;
        assertThat(commits.hasFailed()).isTrue();
        assertThatThrownBy(() -> commits.write(() -> "too late"))
                .isInstanceOf(MongoServerError.class);
        assertThatThrownBy(() -> commits.read(() -> "never saved"))
                .isInstanceOf(MongoServerError.class);
    }

    @Test
    void tidiesWhenTheDiskAsksForIt() {
        disk.untidy = true;

        commits.write(() -> disk.note("written"));

        assertThat(disk.events).containsExactly("written", "saved", "forced", "tidied");
    }

    private String written(CountDownLatch applied) {
        applied.countDown();
        return disk.note("written");
    }

    private static final class Disk implements StoreMedium {

        private final List<String> events = new ArrayList<>();
        private final CountDownLatch forcing = new CountDownLatch(1);
        private CountDownLatch busy = new CountDownLatch(0);
        private boolean full;
        private boolean untidy;

        synchronized String note(String event) {
            events.add(event);
            return event;
        }

        @Override
        public void save() {
            if (full) {
                throw new UncheckedIOException(new FileSystemException("No space left on device"));
            }
            note("saved");
        }

        @Override
        public void force() {
            forcing.countDown();
            awaitRoom();
            note("forced");
        }

        @Override
        public boolean needsTidying() {
            return untidy;
        }

        @Override
        public void tidy() {
            note("tidied");
        }

        private void awaitRoom() {
            try {
                busy.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
