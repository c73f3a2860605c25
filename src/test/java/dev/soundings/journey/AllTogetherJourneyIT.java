package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SoundingsApplication;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.clock.FastForward;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One process serves a Slack workspace, a Discord server and the rehearsal room, each by itself.
 */
class AllTogetherJourneyIT {
    private static final Instant THURSDAY_MORNING = Instant.parse("2027-02-11T08:00:00Z");
    private static final Instant DIGEST_MONDAY = Instant.parse("2027-02-15T09:00:00Z");

    @TempDir Path folder;
    private final SlackDriver slack = SlackDriver.bySocket();
    private final DiscordDriver discord = new DiscordDriver();
    private ConfigurableApplicationContext application;
    private int roomPort;

    @BeforeEach
    void start() throws IOException {
        roomPort = freePort();
        var settings =
                Stream.of(
                                List.of(
                                        "--server.port=0",
                                        "--soundings.ops.heartbeats=false",
                                        "--soundings.rehearsal.enabled=true",
                                        "--soundings.rehearsal.port=" + roomPort,
                                        "--soundings.store.path=" + folder.resolve("soundings.db")),
                                slack.settings(),
                                discord.settings())
                        .flatMap(List::stream);
        application =
                new SpringApplicationBuilder(
                                SoundingsApplication.class, DiscordStageConfiguration.class)
                        .run(settings.toArray(String[]::new));
        slack.meets(application);
        discord.meets(application);
    }

    @AfterEach
    void stop() {
        application.close();
        slack.close();
        discord.close();
        assertThat(slack.slack().violations()).isEmpty();
        assertThat(discord.discord().violations()).isEmpty();
    }

    @Test
    void eachAsksItsOwnPeopleAboutItsOwnProject() throws Exception {
        var kimOnSlack = started(slack, "Borealis survey");
        var kimOnDiscord = started(discord, "Atlas migration");

        application.getBean(FastForward.class).playTo(THURSDAY_MORNING);

        assertThat(kimOnSlack.prompts()).hasSize(1).first().asString().contains("Borealis survey");
        assertThat(kimOnDiscord.prompts())
                .hasSize(1)
                .first()
                .asString()
                .contains("Atlas migration");
        assertThat(kimOnSlack.prompts().getFirst()).doesNotContain("Atlas");
        assertThat(kimOnDiscord.prompts().getFirst()).doesNotContain("Borealis");
        assertThat(room().statusCode()).isEqualTo(200);
    }

    /** Priya looks after both places; on Discord nobody has a project. */
    @Test
    void aDigestOfTheSlackWorkspaceIsReadOnDiscordToo() {
        started(slack, "Borealis survey");
        discord.enters(profile("Priya"));
        var atHome = new Persona(slack, "priya");
        var elsewhere = new Persona(discord, "priya");
        var code = code(atHome.types("/digest invite").sees("It works once").text());

        elsewhere
                .types("/digest accept " + code + " #atlas")
                .sees("From its next issue on, Borealis survey weekly is posted in #atlas too.");
        elsewhere.types("/digest accept " + code + " #atlas").sees("This code does not work here.");
        application.getBean(FastForward.class).playTo(THURSDAY_MORNING);
        atHome.types("/risk raise \"The vendor API slips\" p4 i3");
        application.getBean(FastForward.class).playTo(DIGEST_MONDAY);

        assertThat(digestsIn(slack)).hasSize(1);
        assertThat(digestsIn(discord)).hasSize(1);
        assertThat(digestsIn(slack).getFirst()).contains("Fewer or none: /digest settings");
        assertThat(digestsIn(discord).getFirst())
                .contains("An administrator here ends it with /digest leave")
                .doesNotContain("/digest settings");
    }

    private static List<String> digestsIn(StageDriver driver) {
        return driver.messagesIn("priya", "atlas").stream()
                .map(Seen.Message::text)
                .filter(text -> text.contains("The vendor API slips – likely, costs weeks."))
                .toList();
    }

    private static String code(String said) {
        var code = Pattern.compile("/digest accept (\\w{10}) ").matcher(said);
        assertThat(code.find()).as(said).isTrue();
        return code.group(1);
    }

    /** Priya owns both places; Kim is asked. */
    private static Persona started(StageDriver driver, String project) {
        driver.enters(profile("Priya"));
        driver.enters(profile("Kim"));
        new Persona(driver, "priya")
                .types("/soundings setup")
                .fills(
                        "name", project,
                        "purpose", "New clients sail within four days instead of nine",
                        "department", "Product",
                        "people", "kim",
                        "channel", "atlas")
                .presses("Choose when")
                .fills("sharing", "owner_only", "way", "direct_message")
                .presses("Start")
                .fills()
                .sees(project + " is running.");
        return new Persona(driver, "kim");
    }

    private static Profile profile(String displayName) {
        return new Profile(
                new UserId(displayName.toLowerCase(Locale.ROOT)),
                displayName,
                Optional.of(ZoneId.of("Europe/Berlin")),
                Locale.UK,
                Profile.Kind.MEMBER,
                true);
    }

    private HttpResponse<String> room() throws IOException, InterruptedException {
        try (var http =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            var page = URI.create("http://localhost:" + roomPort + "/");
            return http.send(
                    HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
