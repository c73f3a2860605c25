package dev.soundings.mongo;

import org.springframework.core.env.Environment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The process that has the file open, asked for a copy of it over the port of its service. It is
 * found where the settings say that a service listens.
 */
final class RunningStore {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path store;
    private final URI address;

    RunningStore(Path store, Environment settings) {
        this.store = store.toAbsolutePath();
        this.address = address(settings);
    }

    private static URI address(Environment settings) {
        return URI.create(
                "http://%s:%s%s/%s"
                        .formatted(
                                settings.getProperty(
                                        "management.server.address",
                                        settings.getProperty("server.address", "127.0.0.1")),
                                settings.getProperty(
                                        "management.server.port",
                                        settings.getProperty("server.port", "8081")),
                                settings.getProperty(
                                        "management.endpoints.web.base-path", "/actuator"),
                                CopyEndpoint.PATH));
    }

    /**
     * @return a file beside the store's, to be deleted by who asked
     * @throws CopyRefused when the process does not answer, or has no room for it
     */
    Path copied() throws IOException, InterruptedException {
        var copy =
                Files.createTempFile(
                        store.getParent(), store.getFileName() + ".", CopyEndpoint.ENDING);
        boolean copied = false;
        try {
            ask(copy.getFileName().toString());
            copied = true;
            return copy;
        } finally {
            if (!copied) {
                Files.delete(copy);
            }
        }
    }

    private void ask(String file) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"file\": \"%s\"}".formatted(file)))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new CopyRefused(
                        "The Soundings that runs answered at %s: %d %s. Make room if there is none,"
                                        .formatted(address, answer.statusCode(), answer.body())
                                + " or stop it and try again.");
            }
        } catch (IOException e) {
            throw new CopyRefused(
                    ("A Soundings has %s open and does not answer at %s. Name its port with"
                                    + " --server.port=…, or stop it, then try again.")
                            .formatted(store, address));
        }
    }
}
