package dev.soundings.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.CloseCode;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hears when a session says something, whether it has begun, and with which code it ended. */
final class SessionWatch implements EventListener {
    private static final Logger log = LoggerFactory.getLogger(SessionWatch.class);

    /** JDA tells of the end and of its reason one after the other. */
    private static final Duration UNTIL_REASON = Duration.ofSeconds(2);

    /** Twice what Discord asks for between two heartbeats. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private final InstantSource time;
    private volatile @Nullable Instant lastHeard;
    private volatile CompletableFuture<Optional<CloseCode>> ended = new CompletableFuture<>();

    SessionWatch(InstantSource time) {
        this.time = time;
    }

    @Override
    public void onEvent(GenericEvent event) {
        lastHeard = time.instant();
        if (event instanceof ShutdownEvent shutdown) {
            ended.complete(Optional.ofNullable(shutdown.getCloseCode()));
        }
    }

    Optional<Instant> lastHeard() {
        return Optional.ofNullable(lastHeard);
    }

    boolean isSilent() {
        return lastHeard().filter(at -> at.plus(SILENCE).isAfter(time.instant())).isEmpty();
    }

    void expectAnother() {
        ended = new CompletableFuture<>();
    }

    /**
     * Whether the session has begun after so many waits.
     *
     * @param meanwhile after each wait
     * @throws ExecutionException when it ended before
     */
    boolean isReady(JDA opened, int waits, Duration each, Runnable meanwhile)
            throws ExecutionException, InterruptedException {
        var ready =
                CompletableFuture.supplyAsync(
                        () -> await(opened), task -> Thread.ofVirtual().start(task));
        for (int i = 0; i < waits; i++) {
            try {
                ready.get(each.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                meanwhile.run();
            }
        }
        return false;
    }

    /** Empty when nobody says why it ended. */
    Optional<CloseCode> endedWith() throws InterruptedException {
        try {
            return ended.get(UNTIL_REASON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.debug("the session ended without a reason", e);
            return Optional.empty();
        }
    }

    private static JDA await(JDA opened) {
        try {
            return opened.awaitReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return opened;
        }
    }
}
