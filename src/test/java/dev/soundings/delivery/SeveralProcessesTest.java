package dev.soundings.delivery;

import static dev.soundings.delivery.DeliverySamples.NOON;
import static dev.soundings.delivery.DeliverySamples.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Processes that work on one outbox at the same time. */
class SeveralProcessesTest {
    private static final int MESSAGES = 300;

    @Test
    void sendEachMessageOnce() throws Exception {
        var platform = new RecordingGateway(new SmallLimits(2, 200));
        var rig = new DeliveryRig(NOON, platform);
        var outbox = rig.outbox();
        IntStream.range(0, MESSAGES)
                .forEach(i -> outbox.put(post("m" + i, OutboxTest.paragraphs(3))));
        var processes = IntStream.range(0, 4).mapToObj(_ -> rig.dispatcher()).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var beats =
                    processes.stream()
                            .map(process ->
                                    threads.submit(() -> {
                                        for (int i = 0; i < 5; i++) {
                                            process.beat(NOON);
                                        }
                                    }))
                            .toList();
            for (var beat : beats) {
                beat.get();
            }
        }

        var expected =
                IntStream.range(0, MESSAGES)
                        .boxed()
                        .flatMap(i -> List.of("m" + i, "m" + i + "#2").stream())
                        .toList();
        assertThat(platform.keys()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rig.heard()).hasSize(MESSAGES).doesNotHaveDuplicates();
    }
}
