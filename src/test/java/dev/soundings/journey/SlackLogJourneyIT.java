package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The log of a journey holds no token and nothing that people wrote, however much is logged. Left
 * out are only those loggers at whose debugging the start is refused.
 */
@ExtendWith(OutputCaptureExtension.class)
class SlackLogJourneyIT {
    private static final List<String> WRITTEN =
            List.of("Quokka", "Wombat", "Numbat", "Bilby", "Potoroo", "Dunnart");

    @TempDir Path folder;

    @Test
    void nobodysWordsAndNoTokenOverHttp(CapturedOutput output) throws IOException {
        isPlayedAndSaysNothing(SlackDriver.byHttp(allLevels()), output);
    }

    @Test
    void nobodysWordsAndNoTokenBySocket(CapturedOutput output) throws IOException {
        isPlayedAndSaysNothing(SlackDriver.bySocket(allLevels()), output);
    }

    /** Into one file, since twenty thousand lines would bury what the build has to say. */
    private String[] allLevels() {
        return new String[] {
            "--logging.level.root=trace",
            "--logging.level.com.slack=info",
            "--logging.level.okhttp3=info",
            "--logging.level.org.java_websocket=info",
            "--logging.level.org.apache.coyote=info",
            "--logging.file.name=" + file(),
            "--logging.logback.rollingpolicy.max-file-size=1GB",
            "--logging.threshold.console=warn"
        };
    }

    private Path file() {
        return folder.resolve("all.log");
    }

    private void isPlayedAndSaysNothing(SlackDriver driver, CapturedOutput output)
            throws IOException {
        var slack = driver.slack();
        var secrets = List.of(slack.botToken(), slack.appToken(), slack.signingSecret());
        try (var stage = Stage.in(folder, driver)) {
            play(stage);
        }

        var log = Files.readString(file());
        assertThat(log)
                .as("it does log")
                .contains("soundings", "TRACE")
                .hasSizeGreaterThan(1_000_000);
        var told = Stream.concat(log.lines(), output.getAll().lines()).toList();
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
