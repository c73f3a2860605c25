package dev.soundings.proofs;

import dev.soundings.SoundingsApplication;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The product as a process of its own, in a folder of its own: started on the Java of this one, on
 * free ports, with everything that is on the class path but the tests.
 */
final class RunningService implements AutoCloseable {
    private static final String STORE = "soundings.db";
    private static final String LOG = "soundings.log";
    private static final String COMMAND_LOG = "command.log";
    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;
    private static final int MOST_LOOKS = 1_200;

    private final Path folder;
    private final Process process;
    private final int roomPort;
    private final int servicePort;

    private RunningService(Path folder, Process process, int roomPort, int servicePort) {
        this.folder = folder;
        this.process = process;
        this.roomPort = roomPort;
        this.servicePort = servicePort;
    }

    static RunningService start(Path folder) throws IOException {
        int roomPort = freePort();
        int servicePort = freePort();
        var process =
                launch(
                        folder,
                        LOG,
                        "--server.port=" + servicePort,
                        "--soundings.rehearsal.port=" + roomPort);
        return new RunningService(folder, process, roomPort, servicePort);
    }

    /** Another process in the same folder, which ends by itself; what it said. */
    static String run(Path folder, String... arguments) throws IOException, InterruptedException {
        var process = launch(folder, COMMAND_LOG, arguments);
        int end = process.waitFor();
        return "%d: %s".formatted(end, Files.readString(folder.resolve(COMMAND_LOG)).strip());
    }

    private static Process launch(Path folder, String log, String... arguments) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-XX:+UseCompactObjectHeaders",
                                // Starts sooner, which is what it does most here.
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath(folder),
                                SoundingsApplication.class.getName()));
        command.addAll(List.of(arguments));
        command.add("--soundings.store.path=" + STORE);
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.to(folder.resolve(log).toFile()));
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("(SOUNDINGS|SLACK|DISCORD|SPRING|LOGGING)_.*"));
        return builder.start();
    }

    static Path store(Path folder) {
        return folder.resolve(STORE);
    }

    int servicePort() {
        return servicePort;
    }

    int roomPort() {
        return roomPort;
    }

    /** Until it says where the room is, which is when the organisation has moved in. */
    void awaitReady() throws IOException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (log().contains("http://localhost:" + roomPort)) {
                return;
            }
            if (endsWithin(MILLISECONDS_BETWEEN_LOOKS)) {
                break;
            }
        }
        throw new IllegalStateException("the service did not start:\n" + log());
    }

    boolean endsWithin(long milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** SIGKILL: it has no chance to finish anything. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGTERM, as an operator does it. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    String log() throws IOException {
        return Files.readString(folder.resolve(LOG));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String classPath(Path folder) {
        var entries = new ArrayList<String>();
        entries.add(folder.toString());
        var tests = home(RunningService.class);
        boolean apart = !tests.equals(home(SoundingsApplication.class));
        Arrays.stream(ownClassPath().split(File.pathSeparator))
                .filter(entry -> !(apart && Path.of(entry).equals(tests)))
                .forEach(entries::add);
        return String.join(File.pathSeparator, entries);
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    // Some launchers load tests through a class loader of their own.
    private static String ownClassPath() {
        return RunningService.class.getClassLoader() instanceof URLClassLoader loader
                ? String.join(
                        File.pathSeparator,
                        Arrays.stream(loader.getURLs()).map(URL::getPath).toList())
                : System.getProperty("java.class.path");
    }
}
