package dev.soundings.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a jar, waits until its readiness probe says yes, lets it rest, and ends it. */
final class StartedJar {
    /** Those of the product's own start, for both. */
    private static final List<String> JVM =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:+UseCompactObjectHeaders");

    private static final int MILLISECONDS_BETWEEN_LOOKS = 10;
    private static final int SECONDS_OF_REST = 10;
    private static final int PATIENCE_SECONDS = 60;

    private final Path jar;
    private final Path folder;
    private final int port;
    private final List<String> options;

    private StartedJar(Path jar, Path folder, int port, List<String> options) {
        this.jar = jar.toAbsolutePath();
        this.folder = folder;
        this.port = port;
        this.options = options;
    }

    /** From the second start on with the sample organisation in its database. */
    static StartedJar soundings(Path jar, Path folder) throws IOException {
        return new StartedJar(
                jar, folder, freePort(), List.of("--soundings.rehearsal.port=" + freePort()));
    }

    static StartedJar bare(Path jar, Path folder) throws IOException {
        return new StartedJar(
                jar,
                folder,
                freePort(),
                List.of(
                        "--spring.threads.virtual.enabled=true",
                        "--management.endpoint.health.probes.enabled=true"));
    }

    MeasuredStart measure() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var process = start();
        try (var client = HttpClient.newHttpClient()) {
            var probe =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://127.0.0.1:%d/actuator/health/readiness"
                                                    .formatted(port)))
                            .build();
            while (!isReady(client, probe)) {
                if (process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)
                        || System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                    throw new IllegalStateException("%s did not become ready".formatted(jar));
                }
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (process.waitFor(SECONDS_OF_REST, TimeUnit.SECONDS)) {
                throw new IllegalStateException("%s ended by itself".formatted(jar));
            }
            return new MeasuredStart(seconds, megabytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Process start() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port));
        command.addAll(options);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), jar.getFileName() + ".log"))
                .start();
    }

    private static boolean isReady(HttpClient client, HttpRequest probe)
            throws InterruptedException {
        try {
            return client.send(probe, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** As the kernel counts it: {@code VmRSS: 187432 kB}. */
    private static double megabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
