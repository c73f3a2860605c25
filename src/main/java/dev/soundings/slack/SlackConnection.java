package dev.soundings.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;

import dev.soundings.chat.PlatformHealth;
import dev.soundings.chat.UnderWay;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.SlackText;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The connection to Slack: finds out whose token it has, learns who is there, and opens the socket
 * where there is one. A wrong token stops the start; a Slack that cannot be reached does not.
 */
final class SlackConnection implements SmartLifecycle, PlatformHealth {
    private static final Logger log = LoggerFactory.getLogger(SlackConnection.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);
    private static final Duration FIRST_LOOK = Duration.ofSeconds(15);
    private static final Duration LAST_REPLIES = Duration.ofSeconds(3);

    private final SlackProperties properties;
    private final SlackApi api;
    private final SlackTeam team;
    private final SlackSync sync;
    private final App app;
    private final Phrases phrases;
    private final InstantSource time;
    private final UnderWay threads;
    private final CountDownLatch stopped;
    private volatile boolean running;
    private volatile @Nullable SocketModeApp socket;

    SlackConnection(
            SlackProperties properties,
            SlackApi api,
            SlackTeam team,
            SlackSync sync,
            App app,
            Phrases phrases,
            InstantSource time,
            UnderWay threads,
            CountDownLatch stopped) {
        this.properties = properties;
        this.api = api;
        this.team = team;
        this.sync = sync;
        this.app = app;
        this.phrases = phrases;
        this.time = time;
        this.threads = threads;
        this.stopped = stopped;
    }

    /**
     * @throws SlackMisconfigured when a token is missing, or Slack does not accept it
     */
    @Override
    public void start() {
        new SlackTokens(properties, phrases).check();
        app.start();
        running = true;
        if (!connect()) {
            threads.execute(this::keepTrying);
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        var open = socket;
        if (open != null) {
            close(open);
        }
        app.stop();
        if (!threads.isDoneWithin(LAST_REPLIES)) {
            log.warn("Slack: what was still under way at the stop may not have been answered");
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public String platform() {
        return SlackIds.PLATFORM;
    }

    @Override
    public boolean isConnected() {
        var open = socket;
        boolean welcome =
                team.workspace()
                        .filter(workspace -> team.standing(workspace) == SlackTeam.Standing.WELCOME)
                        .isPresent();
        return running
                && welcome
                && (!properties.usesSocket()
                        || (open != null && open.getClient().verifyConnection()));
    }

    @Override
    public Optional<Instant> lastHeard() {
        return team.lastHeard();
    }

    /**
     * @return false when Slack cannot be reached now
     */
    private boolean connect() {
        var answer = api.call("auth.test", Map.of());
        return switch (answer) {
            case SlackAnswer.Done(var body) -> {
                welcomed(body);
                yield !properties.usesSocket() || openSocket();
            }
            case SlackAnswer.Failed(var error) when SlackErrors.revoked(answer) ->
                    throw wrong(SlackText.BOT_TOKEN_WRONG, error);
            case SlackAnswer.Failed _,
                    SlackAnswer.Limited _,
                    SlackAnswer.Unreached _,
                    SlackAnswer.Lost _ -> {
                log.warn("Slack did not answer ({}); trying again", answer);
                yield false;
            }
        };
    }

    /** The first prompts should find everybody, but a large workspace takes its time. */
    private void welcomed(JsonNode who) {
        var workspace = SlackIds.workspace(who.path("team_id").asString());
        var bot = new UserId(who.path("user_id").asString());
        team.joined(workspace, bot, time.instant());
        var name = who.path("team").asString(workspace.value());
        var synced =
                CompletableFuture.runAsync(() -> sync.everything(workspace, name, bot), threads);
        try {
            synced.get(FIRST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.info("{}: still learning who is there", workspace);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            log.error("{}: who is there could not be learnt: {}", workspace, SlackTrace.of(e));
        }
    }

    private boolean openSocket() {
        var answer = api.with(properties.appToken()).call("apps.connections.open", Map.of());
        if (answer instanceof SlackAnswer.Failed(var error)) {
            throw wrong(SlackText.APP_TOKEN_WRONG, error);
        }
        return answer instanceof SlackAnswer.Done && startSocket();
    }

    /** From here on the client looks every five seconds whether its socket is alive. */
    private boolean startSocket() {
        try {
            var opened =
                    new SocketModeApp(
                            properties.appToken().value(),
                            SocketModeClient.Backend.JavaWebSocket,
                            app);
            opened.startAsync();
            socket = opened;
            return true;
        } catch (Exception e) {
            log.warn("Slack's socket did not open ({})", e.getClass().getSimpleName());
            return false;
        }
    }

    private void keepTrying() {
        try {
            while (!stopped.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS)) {
                if (connect()) {
                    return;
                }
            }
        } catch (SlackMisconfigured e) {
            log.error(e.sentence());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SlackMisconfigured wrong(SlackText text, String error) {
        return new SlackMisconfigured(phrases.say(text, "error", error));
    }

    private static void close(SocketModeApp open) {
        try {
            var client = open.getClient();
            open.stop();
            client.close();
        } catch (Exception e) {
            log.info("Slack's socket did not close ({})", e.getClass().getSimpleName());
        }
    }
}
