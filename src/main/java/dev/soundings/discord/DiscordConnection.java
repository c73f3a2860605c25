package dev.soundings.discord;

import dev.soundings.chat.PlatformHealth;
import dev.soundings.chat.UnderWay;
import dev.soundings.wording.DiscordText;
import dev.soundings.wording.Phrases;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.CloseCode;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps this process connected to Discord while it is the one that may be. Settings that Discord
 * refuses stop the start, and say where to put them right; a Discord that cannot be reached is
 * tried again.
 */
final class DiscordConnection implements SmartLifecycle, PlatformHealth {
    private static final Logger log = LoggerFactory.getLogger(DiscordConnection.class);
    private static final Duration BEAT = Duration.ofSeconds(3);

    /** Beats that a session may take to begin; the lease, which is shorter, is renewed at each. */
    private static final int UNTIL_CONNECTED = 9;

    /** A person has to put it right first. */
    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(5);

    private static final Duration LAST_REPLIES = Duration.ofSeconds(3);
    private static final Duration UNTIL_STABLE = Duration.ofMinutes(10);

    private final DiscordLine line;
    private final DiscordSessions sessions;
    private final ShardLease lease;
    private final IdentifyBudget budget;
    private final Phrases phrases;
    private final UnderWay threads;
    private final InstantSource time;
    private final SessionWatch watch;

    private @Nullable ScheduledExecutorService beats;
    private @Nullable JDA jda;
    private Instant stableFrom = Instant.MAX;
    private Instant notBefore = Instant.MIN;
    private boolean standingBy;

    DiscordConnection(
            DiscordLine line,
            DiscordSessions sessions,
            ShardLease lease,
            IdentifyBudget budget,
            Phrases phrases,
            UnderWay threads,
            InstantSource time) {
        this.line = line;
        this.sessions = sessions;
        this.lease = lease;
        this.budget = budget;
        this.phrases = phrases;
        this.threads = threads;
        this.time = time;
        this.watch = new SessionWatch(time);
    }

    /**
     * @throws RefusedByDiscord when the token or an intent is not accepted
     */
    @Override
    public synchronized void start() {
        if (beats == null) {
            beat();
            var threads = Thread.ofVirtual().name("discord-connection").factory();
            beats = Executors.newSingleThreadScheduledExecutor(threads);
            // Ends with the pool; what goes wrong in a beat is logged there.
            var _ =
                    beats.scheduleWithFixedDelay(
                            this::beatOn, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (beats != null) {
            beats.shutdownNow();
            beats = null;
            if (!threads.isDoneWithin(LAST_REPLIES)) {
                log.warn("what was still under way at the stop may not have been answered");
            }
            disconnect();
            budget.wentWell(time.instant());
            lease.release(time.instant());
        }
    }

    @Override
    public boolean isRunning() {
        return beats != null;
    }

    @Override
    public String platform() {
        return Guilds.PLATFORM;
    }

    @Override
    public boolean isConnected() {
        return line.isConnected() && !watch.isSilent();
    }

    @Override
    public Optional<Instant> lastHeard() {
        return watch.lastHeard();
    }

    private void beatOn() {
        try {
            beat();
        } catch (RefusedByDiscord e) {
            log.error(e.getMessage());
        } catch (RuntimeException e) {
            log.error("the connection to Discord could not be looked after", e);
        }
    }

    private synchronized void beat() {
        var now = time.instant();
        if (jda == null && now.isBefore(notBefore)) {
            return;
        }
        if (!mayBeConnected(now)) {
            return;
        }
        standingBy = false;
        if (jda != null && jda.getStatus() == JDA.Status.SHUTDOWN) {
            disconnect();
        }
        if (jda == null) {
            if (!budget.nextAllowed(now).isAfter(now)) {
                connect(now);
            }
        } else if (now.isAfter(stableFrom)) {
            budget.wentWell(now);
            stableFrom = Instant.MAX;
        }
    }

    /** Without the store the line is given up while nobody else can have it yet. */
    private boolean mayBeConnected(Instant now) {
        try {
            boolean may = lease.hold(now);
            if (!may) {
                standBy();
            }
            return may;
        } catch (RuntimeException e) {
            log.warn("the right to be connected to Discord was not renewed: {}", e.toString());
            if (!lease.lastsUntil(time.instant().plus(BEAT))) {
                disconnect();
            }
            return false;
        }
    }

    private void standBy() {
        if (!standingBy) {
            log.info(phrases.say(DiscordText.STAND_BY));
            standingBy = true;
        }
        disconnect();
    }

    private void connect(Instant now) {
        watch.expectAnother();
        try {
            var start = sessions.ask();
            if (start.remaining() < IdentifyBudget.RESERVE) {
                notBefore = now.plus(start.resetAfter());
                log.error(
                        "only {} sessions are left today; the next try is at {}",
                        start.remaining(),
                        notBefore);
                return;
            }
            keepLease();
            budget.starting(now);
            jda = sessions.open(start, watch);
            awaitConnected(jda);
            stableFrom = time.instant().plus(UNTIL_STABLE);
        } catch (InvalidTokenException | SessionStart.UnusableDiscordToken e) {
            throw refused(DiscordText.TOKEN_REFUSED);
        } catch (RefusedByDiscord e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            log.warn("not connected to Discord yet: {}", e.toString());
            disconnect();
        }
    }

    /** The next process need not wait for one that cannot begin. */
    private RefusedByDiscord refused(DiscordText why) {
        disconnect();
        var now = time.instant();
        notBefore = now.plus(AFTER_REFUSAL);
        lease.release(now);
        return new RefusedByDiscord(phrases.say(why));
    }

    private void awaitConnected(JDA opened) {
        try {
            if (watch.isReady(opened, UNTIL_CONNECTED, BEAT, this::keepLease)) {
                int guilds = opened.getGuilds().size();
                log.info(phrases.say(DiscordText.CONNECTED, "guilds", guilds));
            } else {
                log.warn("Discord is slow to answer; the connection goes on by itself");
            }
            line.open(opened);
        } catch (ExecutionException e) {
            throw ended(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepLease() {
        if (!lease.hold(time.instant())) {
            throw new IllegalStateException("another process has taken over");
        }
    }

    private IllegalStateException ended(ExecutionException cause) {
        try {
            var code = watch.endedWith();
            if (code.filter(CloseCode.DISALLOWED_INTENTS::equals).isPresent()) {
                return refused(DiscordText.INTENT_REFUSED);
            }
            if (code.filter(CloseCode.AUTHENTICATION_FAILED::equals).isPresent()) {
                return refused(DiscordText.TOKEN_REFUSED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new IllegalStateException("the session ended before it began", cause);
    }

    private void disconnect() {
        line.close();
        if (jda != null) {
            jda.shutdown();
            jda = null;
        }
    }
}
