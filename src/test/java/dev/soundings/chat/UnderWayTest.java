package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

class UnderWayTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final UnderWay underWay = new UnderWay(waiting::add);

    @Test
    void isDoneWhileThereIsNothingToDo() {
        assertThat(underWay.isDoneWithin(Duration.ZERO)).isTrue();
        assertThat(underWay.isDoneWithin(Duration.ZERO)).isTrue();
    }

    @Test
    void isNotDoneBeforeTheLastTaskIs() {
        underWay.execute(() -> {});
        underWay.execute(() -> {});

        waiting.remove().run();
        assertThat(underWay.isDoneWithin(Duration.ZERO)).isFalse();
        assertThat(underWay.isDoneWithin(Duration.ZERO)).isFalse();

        waiting.remove().run();
        assertThat(underWay.isDoneWithin(Duration.ZERO)).isTrue();
    }

    @Test
    void countsWhatATaskLeavesToOthers() {
        underWay.execute(() -> underWay.execute(() -> {}));

        waiting.remove().run();

        assertThat(underWay.isDoneWithin(Duration.ZERO)).isFalse();
    }

    @Test
    void aTaskThatFailsIsDone() {
        underWay.execute(() -> {
            throw new IllegalStateException("no");
        });

        assertThatThrownBy(() -> waiting.remove().run()).hasMessage("no");

        assertThat(underWay.isDoneWithin(Duration.ZERO)).isTrue();
    }

    @Test
    void waitsForAThreadThatIsAtIt() {
        var may = new CountDownLatch(1);
        var threads = new UnderWay(task -> Thread.ofVirtual().start(task));
        threads.execute(() -> {
            try {
                may.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(threads.isDoneWithin(Duration.ZERO)).isFalse();
        may.countDown();

        assertThat(threads.isDoneWithin(Duration.ofSeconds(10))).isTrue();
    }
}
