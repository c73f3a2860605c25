package dev.soundings;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.Installations;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.clock.FastForward;
import dev.soundings.clock.Heartbeat;
import dev.soundings.clock.MovableClock;
import dev.soundings.standin.SlackScopes;
import dev.soundings.standin.SlackStandIn;
import dev.soundings.store.EmbeddedStore;
import dev.soundings.store.StoreSettings;
import dev.soundings.workspace.Counters;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The whole application on an embedded store of its own, without the rehearsal room. */
class ApplicationIT {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final int PATIENCE_SECONDS = 20;

    @TempDir Path folder;

    @Test
    void isHealthyWithItsDatabaseAndItsHeartbeats() throws Exception {
        try (var application = start()) {
            assertThat(application.getBean(Turns.class).waitForOne()).isTrue();

            var health = get(application, "/actuator/health");

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body())
                    .contains("\"mongo\":{\"details\"", "\"heartbeat\":{\"details\"");
            assertThat(get(application, "/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(get(application, "/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(get(application, "/actuator/metrics/soundings.heartbeats").statusCode())
                    .isEqualTo(200);
            assertThat(get(application, "/actuator/metrics/mongodb.driver.commands").statusCode())
                    .isEqualTo(200);
            assertThat(get(application, "/actuator/env").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void keepsWhatItKnowsAndTheTimeItMovedToOverARestart() {
        var room =
                new Installations.Installation(
                        ROOM, "rehearsal", "Northwind Ferries", new UserId("priya"), true);
        Instant moved;
        try (var application = start()) {
            application.getBean(Installations.class).save(room);
            var clock = application.getBean(MovableClock.class);
            clock.moveTo(clock.instant().plus(Duration.ofDays(90)));
            moved = clock.instant();
        }

        try (var application = start()) {
            assertThat(application.getBean(Installations.class).find(ROOM)).contains(room);
            assertThat(application.getBean(InstantSource.class).instant()).isAfterOrEqualTo(moved);
        }
    }

    @Test
    void doesNotMoveTheClockOnceAPlatformIsConnected() {
        try (var slack = SlackStandIn.with(SlackScopes.ofManifest());
                var application =
                        start(
                                "--soundings.slack.bot-token=" + slack.botToken(),
                                "--soundings.slack.app-token=" + slack.appToken(),
                                "--soundings.slack.api-url=" + slack.apiUrl(),
                                "--soundings.ops.heartbeats=false")) {
            assertThat(application.getBeanProvider(MovableClock.class).getIfAvailable()).isNull();
            assertThat(application.getBeanProvider(FastForward.class).getIfAvailable()).isNull();
            assertThat(application.getBean(InstantSource.class)).isNotNull();
        }
    }

    @Test
    void startsNothingEmbeddedWhenADatabaseIsGiven() {
        try (var server = EmbeddedStore.open(StoreSettings.inMemory());
                var application = start("--soundings.mongodb.uri=" + address(server))) {
            assertThat(application.getBean(MongoDatabase.class).getName()).isEqualTo("northwind");
            assertThat(application.getBean(Counters.class).next(ROOM, "risk")).isEqualTo(1);
            assertThat(folder).isEmptyDirectory();
        }
    }

    /** As an operator would write it. */
    private static String address(EmbeddedStore server) {
        return "mongodb://%s:%s@%s:%d/northwind?authMechanism=PLAIN&authSource=$external"
                .formatted(
                        server.user(),
                        URLEncoder.encode(new String(server.secret()), StandardCharsets.UTF_8),
                        server.host(),
                        server.port());
    }

    private ConfigurableApplicationContext start(String... further) {
        var arguments =
                Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--soundings.rehearsal.enabled=false",
                                "--soundings.clock.movable=true",
                                "--soundings.store.path=" + folder.resolve("soundings.db")),
                        Stream.of(further));
        return new SpringApplicationBuilder(SoundingsApplication.class, Turns.class)
                .run(arguments.toArray(String[]::new));
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext application, String path)
            throws Exception {
        var port = application.getEnvironment().getProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                    BodyHandlers.ofString());
        }
    }

    /** Notices that the scheduler gives heartbeats their turn. */
    static final class Turns implements Heartbeat {
        private final CountDownLatch turns = new CountDownLatch(1);

        boolean waitForOne() throws InterruptedException {
            return turns.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        @Override
        public String name() {
            return "turns";
        }

        @Override
        public Optional<Instant> nextDue(Instant now) {
            return Optional.of(now).filter(_ -> turns.getCount() > 0);
        }

        @Override
        public void beat(Instant now) {
            turns.countDown();
        }
    }
}
