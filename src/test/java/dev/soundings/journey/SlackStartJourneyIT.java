package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.SoundingsApplication;
import dev.soundings.standin.SlackFault;
import dev.soundings.standin.SlackScopes;
import dev.soundings.standin.SlackStandIn;

import io.micrometer.core.instrument.MeterRegistry;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A token that is missing or wrong ends the start with a sentence that says what to do. */
@ExtendWith(OutputCaptureExtension.class)
class SlackStartJourneyIT {
    @TempDir Path folder;
    private final SlackStandIn slack = SlackStandIn.with(SlackScopes.ofManifest());

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void withoutABotTokenItSaysWhereToFindOne() {
        startsWith("--soundings.slack.app-token=" + slack.appToken())
                .hasStackTraceContaining("SLACK_BOT_TOKEN is not set")
                .hasStackTraceContaining("api.slack.com/apps");
    }

    @Test
    void itSaysSoWithoutAStackTrace(CapturedOutput output) {
        startsWith("--soundings.slack.app-token=" + slack.appToken()).isNotNull();

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "SLACK_BOT_TOKEN is not set.")
                .containsPattern("Action:\\s+You find it at api.slack.com/apps")
                .doesNotContain("\tat ");
    }

    @Test
    void withATokenThatSlackDoesNotKnowItNamesTheVariable() {
        startsWith(
                        "--soundings.slack.bot-token=xoxb-0-0-unknown",
                        "--soundings.slack.app-token=" + slack.appToken())
                .hasStackTraceContaining("SLACK_BOT_TOKEN")
                .hasStackTraceContaining("invalid_auth")
                .satisfies(error -> assertThat(stack(error)).doesNotContain("xoxb-0-0-unknown"));
    }

    @Test
    void withAWrongAppTokenItNamesThatOne() {
        startsWith(
                        "--soundings.slack.bot-token=" + slack.botToken(),
                        "--soundings.slack.app-token=xapp-1-unknown")
                .hasStackTraceContaining("SLACK_APP_TOKEN")
                .hasStackTraceContaining("connections:write");
    }

    @Test
    void withTheTwoSwappedItSaysWhichIsWhich() {
        startsWith(
                        "--soundings.slack.bot-token=" + slack.appToken(),
                        "--soundings.slack.app-token=" + slack.botToken())
                .hasStackTraceContaining("begins with xoxb-");
    }

    @Test
    void withNoWayInItNamesBothWays() {
        startsWith("--soundings.slack.bot-token=" + slack.botToken())
                .hasStackTraceContaining("SLACK_APP_TOKEN")
                .hasStackTraceContaining("SLACK_SIGNING_SECRET");
    }

    @Test
    void withALogThatWouldTellTooMuchItDoesNotStart() {
        startsWith(
                        "--soundings.slack.bot-token=" + slack.botToken(),
                        "--soundings.slack.app-token=" + slack.appToken(),
                        "--logging.level.com.slack.api=debug")
                .hasStackTraceContaining("com.slack.api")
                .hasStackTraceContaining("DEBUG");
    }

    @Test
    void withEverythingDebuggedItDoesNotStartEither() {
        startsWith(
                        "--soundings.slack.bot-token=" + slack.botToken(),
                        "--soundings.slack.app-token=" + slack.appToken(),
                        "--logging.level.root=debug",
                        "--logging.threshold.console=warn")
                .hasStackTraceContaining("would write tokens");
    }

    @Test
    void aSlackThatIsAwayDoesNotStopTheStart() {
        slack.next("auth.test", new SlackFault.ServerError(503, false));

        try (var application =
                application(
                        "--soundings.slack.bot-token=" + slack.botToken(),
                        "--soundings.slack.app-token=" + slack.appToken())) {
            var health = application.getBean(HealthEndpoint.class);
            assertThat(health.healthForPath("platforms"))
                    .extracting(found -> found.getStatus().getCode())
                    .isEqualTo("DISCONNECTED");
            assertThat(health.healthForPath("readiness"))
                    .extracting(HealthDescriptor::getStatus)
                    .isEqualTo(Status.UP);
            assertThat(application.getBean(MeterRegistry.class))
                    .extracting(
                            meters -> meters.get("soundings.platform.connected").gauge().value())
                    .isEqualTo(0.0);
        }
    }

    private AbstractThrowableAssert<?, ? extends Throwable> startsWith(String... settings) {
        return assertThatThrownBy(() -> application(settings).close());
    }

    private ConfigurableApplicationContext application(String... settings) {
        return new SpringApplicationBuilder(SoundingsApplication.class)
                .run(
                        Stream.concat(
                                        Stream.of(
                                                "--server.port=0",
                                                "--soundings.rehearsal.port=0",
                                                "--soundings.ops.heartbeats=false",
                                                "--soundings.slack.api-url=" + slack.apiUrl(),
                                                "--soundings.store.path="
                                                        + folder.resolve("soundings.db")),
                                        Stream.of(settings))
                                .toArray(String[]::new));
    }

    private static String stack(Throwable error) {
        var out = new StringWriter();
        error.printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}
