package dev.soundings.journey;

import dev.soundings.SoundingsApplication;
import dev.soundings.clock.ClockOffsets;
import dev.soundings.clock.MovableClock;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The real application with its room, its store in a folder of the test. Its time begins on Monday,
 * 8 February 2027, 9:00 in Berlin, and goes on over a restart.
 */
final class RoomProcess implements AutoCloseable {
    private final Path folder;
    private final int port = freePort();
    private ConfigurableApplicationContext application;

    RoomProcess(Path folder) {
        this.folder = folder;
        this.application = start();
    }

    String address() {
        return "http://localhost:" + port;
    }

    void restart() {
        application.close();
        application = start();
    }

    @Override
    public void close() {
        application.close();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SoundingsApplication.class, EarlyFebruary.class)
                .run(
                        "--server.port=0",
                        "--spring.main.allow-bean-definition-overriding=true",
                        "--soundings.rehearsal.port=" + port,
                        "--soundings.store.path=" + folder.resolve("soundings.db"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the place of the machine's clock. */
    // Once for all on purpose: a restart must not fall back to the Monday.
    @SuppressWarnings("TimeInStaticInitializer")
    static class EarlyFebruary {
        private static final Instant MONDAY = Instant.parse("2027-02-08T08:00:00Z");
        private static final InstantSource REAL = MovableClock.unmoved();
        private static final Duration AHEAD = Duration.between(REAL.instant(), MONDAY);

        @Bean
        MovableClock movableClock(ClockOffsets offsets) {
            return new MovableClock(() -> REAL.instant().plus(AHEAD), offsets);
        }
    }
}
