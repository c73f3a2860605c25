package dev.soundings.discord;

import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    private static final Logger log = LoggerFactory.getLogger(FirstAnswer.class);

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

    /** Only this person sees it. */
    void say(String words) {
        if (event instanceof IReplyCallback callback) {
            give(
                    () ->
                            callback.reply(words)
                                    .setEphemeral(true)
                                    .queue(_ -> {}, e -> failed("answered", e)),
                    hook -> hook.editOriginal(words).queue(_ -> {}, e -> failed("answered", e)));
        }
    }

    /** Where not even that can be said, what is done later is done nevertheless. */
    private void putOff() {
        if (event instanceof IReplyCallback callback && given.compareAndSet(false, true)) {
            callback.deferReply(true)
                    .queue(
                            putOff::complete,
                            e -> {
                                failed("put off", e);
                                putOff.complete(callback.getHook());
                            });
        }
    }

    private void failed(String what, Throwable e) {
        log.warn("interaction {} could not be {}", event.getId(), what, new Unquoted(e));
    }
}
