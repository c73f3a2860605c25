package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.nio.file.Path;
import java.util.List;

/**
 * The log of a journey holds no token and nothing that people wrote, however much is logged. Left
 * out are only those loggers at whose debugging the start is refused.
 */
@ExtendWith(OutputCaptureExtension.class)
class SlackLogJourneyIT {
    private static final String[] ALL_LEVELS = {
        "--logging.level.root=trace",
        "--logging.level.com.slack=info",
        "--logging.level.okhttp3=info",
        "--logging.level.org.java_websocket=info",
        "--logging.level.org.apache.coyote=info"
    };

    private static final List<String> WRITTEN =
            List.of("Quokka", "Wombat", "Numbat", "Bilby", "Potoroo", "Dunnart");

    @TempDir Path folder;

    @Test
    void nobodysWordsAndNoTokenOverHttp(CapturedOutput log) {
        isPlayedAndSaysNothing(SlackDriver.byHttp(ALL_LEVELS), log);
    }

    @Test
    void nobodysWordsAndNoTokenBySocket(CapturedOutput log) {
        isPlayedAndSaysNothing(SlackDriver.bySocket(ALL_LEVELS), log);
    }

    private void isPlayedAndSaysNothing(SlackDriver driver, CapturedOutput log) {
        var slack = driver.slack();
        var secrets = List.of(slack.botToken(), slack.appToken(), slack.signingSecret());
        try (var stage = Stage.in(folder, driver)) {
            play(stage);
        }

        assertThat(log.getAll()).as("it does log").contains("soundings").hasSizeGreaterThan(10_000);
        var told = log.getAll().lines().toList();
        assertThat(told)
                .filteredOn(line -> WRITTEN.stream().anyMatch(line::contains))
                .as("what people wrote")
                .isEmpty();
        assertThat(told)
                .filteredOn(line ->
                        secrets.stream().anyMatch(line::contains)
                                || line.matches(".*(xox[abprs]-|xapp-\\d|Bearer [A-Za-z0-9]).*"))
                .as("tokens")
                .isEmpty();
    }

    private static void play(Stage stage) {
        var team = AtlasTeam.on(stage);
        team.priya
                .types("/soundings setup")
                .fills(
                        "name", "Quokka crossing",
                        "purpose", "The Wombat sails in four days",
                        "department", "Product",
                        "people", "tom & yuki & mia & sam & ravi & kim & noor",
                        "deputy", "lee",
                        "sponsor", "ana",
                        "channel", "atlas")
                .presses("Choose when")
                .fills()
                .presses("Start")
                .fills("announcement", "Hello, the Numbat begins");
        stage.playTo("2027-02-11T09:00", AtlasTeam.LISBON);
        team.tom
                .pressesUnder("What could hurt or help", "Answer")
                .fills("raised", "The Bilby slips");
        team.priya.types("/risk raise \"A Potoroo\" p3 i4");
        team.priya.types("/nonsense Dunnart");
        team.priya.types("/risk raise \"Dunnart");
        stage.settle();
    }
}
