package dev.soundings.delivery;

import static dev.soundings.delivery.DeliverySamples.NOON;
import static dev.soundings.delivery.DeliverySamples.edit;
import static dev.soundings.delivery.DeliverySamples.key;
import static dev.soundings.delivery.DeliverySamples.post;
import static dev.soundings.delivery.DeliverySamples.thread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChatGateway;
import dev.soundings.chat.Delivery;
import dev.soundings.delivery.RecordingGateway.Outcome.NotProcessed;
import dev.soundings.delivery.RecordingGateway.Outcome.Processed;
import dev.soundings.delivery.RecordingGateway.Outcome.ProcessedThenUncertain;

import org.junit.jupiter.api.Test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;

/**
 * The process is killed at every single call to store, platform and listener, once before the call
 * has an effect and once after; a new process goes on from what is stored.
 */
class CrashTest {
    private static final List<Envelope> MESSAGES =
            List.of(
                    post("single"),
                    post("long", OutboxTest.paragraphs(5)),
                    thread("answer", "single"),
                    edit("edit", "long", 1, OutboxTest.paragraphs(6)),
                    post("doubtful"),
                    post("lost"));

    @Test
    void deliversEachMessageExactlyOnceWhereverItIsKilled() {
        int call = 0;
        boolean reached = true;
        while (reached) {
            call++;
            boolean before = survivesDeathAt(call, true);
            boolean after = survivesDeathAt(call, false);
            reached = before || after;
        }
        assertThat(call).as("calls at which it was killed").isGreaterThan(80);
    }

    /** Answers whether that call was reached. */
    private static boolean survivesDeathAt(int call, boolean beforeEffect) {
        var death = new Death(call, beforeEffect);
        var platform =
                new RecordingGateway(new SmallLimits(2, 200))
                        .next(
                                new ProcessedThenUncertain(),
                                new NotProcessed(new Delivery.Uncertain()),
                                new NotProcessed(new Delivery.Throttled(Duration.ofSeconds(3))),
                                new Processed(),
                                new ProcessedThenUncertain());
        var rig = new DeliveryRig(NOON, death.in(ChatGateway.class, platform));
        rig.store(death.in(OutboxEntries.class, rig.entries()));
        rig.telling(death.in(DeliveryListener.class, rig.new Notes()));

        live(() -> MESSAGES.forEach(rig.outbox()::put));
        live(() -> MESSAGES.forEach(rig.outbox()::put));
        live(rig::play);
        boolean hasCome = death.isOver();
        rig.play();

        var circumstances = "killed %s call %d".formatted(beforeEffect ? "before" : "after", call);
        assertThat(platform.keys())
                .as(circumstances)
                .containsExactlyInAnyOrder(
                        "single",
                        "long",
                        "long#2",
                        "long#3",
                        "answer",
                        "edit",
                        "edit#2",
                        "edit#3",
                        "doubtful",
                        "lost");
        assertThat(platform.keys().stream().filter(key -> key.startsWith("long")))
                .as(circumstances)
                .containsExactly("long", "long#2", "long#3");
        for (var message : MESSAGES) {
            assertThat(rig.outbox().receipt(key(message.key().value())).orElseThrow())
                    .as(circumstances)
                    .isInstanceOf(Receipt.Sent.class);
            assertThat(rig.heard()).as(circumstances).contains("delivered " + message.key());
        }
        assertThat(rig.entries().nextDue()).as(circumstances).isEmpty();
        return hasCome;
    }

    private static void live(Runnable life) {
        try {
            life.run();
        } catch (Killed expected) {
            assertThat(expected).isInstanceOf(Error.class);
        }
    }

    /** Kills at one call, counted over everything that it stands in front of. */
    private static final class Death {
        private final int at;
        private final boolean beforeEffect;
        private int calls;
        private boolean over;

        Death(int at, boolean beforeEffect) {
            this.at = at;
            this.beforeEffect = beforeEffect;
        }

        /** From now on nobody is killed; answers whether somebody was. */
        boolean isOver() {
            over = true;
            return calls >= at;
        }

        <T> T in(Class<T> port, T target) {
            return port.cast(
                    Proxy.newProxyInstance(
                            port.getClassLoader(),
                            new Class<?>[] {port},
                            (_, method, arguments) -> {
                                calls++;
                                boolean here = calls == at && !over;
                                if (here && beforeEffect) {
                                    throw new Killed();
                                }
                                var result = reveal(() -> method.invoke(target, arguments));
                                if (here) {
                                    throw new Killed();
                                }
                                return result;
                            }));
        }

        private static Object reveal(Call call) throws Throwable {
            try {
                return call.make();
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    /** A call by reflection. */
    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    /** No exception, so that nobody handles it. */
    private static final class Killed extends Error {}
}
