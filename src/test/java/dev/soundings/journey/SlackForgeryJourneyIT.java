package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.clock.MovableClock;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** What does not come from Slack, or came before, reaches nobody. */
@TestInstance(Lifecycle.PER_CLASS)
class SlackForgeryJourneyIT {
    private static final String SIGNATURE = "X-Slack-Signature";
    private static final String TIMESTAMP = "X-Slack-Request-Timestamp";

    private final SlackDriver driver = SlackDriver.byHttp();
    private final HttpClient client = HttpClient.newHttpClient();
    private Stage stage;

    @BeforeAll
    void open(@TempDir Path folder) {
        stage = Stage.in(folder, driver);
    }

    @AfterAll
    void close() {
        client.close();
        stage.close();
    }

    @Test
    void whatSlackSignedIsAnsweredOnce() throws Exception {
        var request = signed();

        assertThat(status(request)).isEqualTo(200);
        assertThat(status(request)).as("the same again").isNotEqualTo(200);
    }

    @Test
    void whatIsNotSignedIsRefused() throws Exception {
        assertThat(status(with(signed(), SIGNATURE, "v0=" + "0".repeat(64)))).isEqualTo(401);
        assertThat(status(with(signed(), SIGNATURE, ""))).isEqualTo(401);
        assertThat(status(with(signed(), TIMESTAMP, "soon"))).isEqualTo(401);
    }

    @Test
    void whatIsOldOrFromTheFutureIsRefused() throws Exception {
        var signed = signed();
        stage.the(MovableClock.class)
                .moveTo(stage.the(MovableClock.class).instant().plus(Duration.ofSeconds(301)));

        assertThat(status(signed)).isEqualTo(401);
        assertThat(status(signed())).isEqualTo(200);
    }

    @Test
    void whatIsTooLongIsNotEvenRead() throws Exception {
        var request =
                HttpRequest.newBuilder(driver.address().resolve("/slack/commands"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(TIMESTAMP, "1")
                        .header(SIGNATURE, "v0=1")
                        .POST(HttpRequest.BodyPublishers.ofString("a=" + "x".repeat(1_100_000)))
                        .build();

        assertThat(status(request)).isBetween(400, 499);
    }

    private HttpRequest signed() {
        return driver.slack().signed(driver.person("priya"), "/soundings next", driver.address());
    }

    private static HttpRequest with(HttpRequest request, String header, String value) {
        return HttpRequest.newBuilder(request, (name, _) -> !name.equalsIgnoreCase(header))
                .header(header, value)
                .build();
    }

    private int status(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
