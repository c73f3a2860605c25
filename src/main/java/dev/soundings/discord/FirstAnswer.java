package dev.soundings.discord;

import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The first answer to an interaction, for which Discord waits three seconds: the reply, or, when
 * that takes longer than our patience, word that it is on its way. Whichever comes first is given.
 */
final class FirstAnswer {
    private final GenericInteractionCreateEvent event;
    private final AtomicBoolean given = new AtomicBoolean();
    private final CompletableFuture<InteractionHook> putOff = new CompletableFuture<>();
    private final Future<?> alarm;

    /**
     * @param patience from now on
     */
    FirstAnswer(GenericInteractionCreateEvent event, Duration patience) {
        this.event = event;
        this.alarm =
                event.getJDA()
                        .getGatewayPool()
                        .schedule(this::putOff, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * @param later what to do instead once the person has been told to wait
     */
    void give(Runnable inTime, Consumer<InteractionHook> later) {
        alarm.cancel(false);
        if (given.compareAndSet(false, true)) {
            inTime.run();
        } else {
            var _ = putOff.thenAccept(later);
        }
    }

    private void putOff() {
        if (event instanceof IReplyCallback callback && given.compareAndSet(false, true)) {
            callback.deferReply(true).queue(putOff::complete);
        }
    }
}
