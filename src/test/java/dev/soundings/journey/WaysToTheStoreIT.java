package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import dev.soundings.SoundingsApplication;
import dev.soundings.standin.DiscordStandIn;
import dev.soundings.standin.SlackPerson;
import dev.soundings.standin.SlackScopes;
import dev.soundings.standin.SlackStandIn;
import dev.soundings.standin.SlackUser;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an interaction asks the store: each command is a way there and back while a person waits.
 * Who asks is known where no other process can change it, else it is read once; a preference is
 * written, and the press remembered.
 */
class WaysToTheStoreIT {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir Path folder;

    /** Whose the database is. */
    enum Database {
        OWN,
        SHARED;

        private List<String> look() {
            return this == OWN ? List.of() : List.of("find people");
        }

        private List<String> choice() {
            var writes = Stream.of("find seenEvents", "update people", "insert seenEvents");
            return Stream.concat(look().stream(), writes).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void onDiscord(Database database) {
        try (var shared = new SharedDatabase();
                var discord = DiscordStandIn.open()) {
            var guild = discord.guild("Harbour");
            var atlas = guild.channel("atlas");
            var priya = guild.enters("priya", "Priya", "en-GB");
            try (var application =
                    starts(
                            at(database, shared),
                            "--soundings.discord.token=" + discord.token(),
                            "--soundings.discord.api-url=" + discord.apiUrl(),
                            "--soundings.discord.gateway-url=" + discord.gatewayUrl())) {
                discord.awaitCommands(MINUTE);
                priya.runs(atlas, "soundings", "settings", Map.of()).settled();
                var settings = priya.sees(atlas).getLast();
                var ways = application.getBean(Ways.class);

                ways.none();
                priya.runs(atlas, "soundings", "help", Map.of()).settled();
                assertThat(ways.taken()).isEqualTo(database.look());

                ways.none();
                priya.presses(settings, "Ask me directly").settled();
                assertThat(ways.taken()).isEqualTo(database.choice());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void onSlack(Database database) {
        try (var shared = new SharedDatabase();
                var slack = SlackStandIn.with(SlackScopes.ofManifest())) {
            var priya =
                    slack.enters(SlackUser.member("U0PRIYA", "Priya", "Europe/Berlin").owning());
            try (var application =
                    starts(
                            at(database, shared),
                            "--soundings.slack.api-url=" + slack.apiUrl(),
                            "--soundings.slack.bot-token=" + slack.botToken(),
                            "--soundings.slack.signing-secret=" + slack.signingSecret())) {
                slack.callingAt(
                        URI.create(
                                "http://127.0.0.1:"
                                        + application
                                                .getEnvironment()
                                                .getProperty("local.server.port")));
                var settings = priya.types("/soundings settings").settled().shown().getLast();
                var direct =
                        SlackPerson.elements(settings.blocks())
                                .filter(one -> one.label().equals("Ask me directly"))
                                .findFirst()
                                .orElseThrow();
                var ways = application.getBean(Ways.class);

                ways.none();
                priya.types("/soundings help").settled();
                assertThat(ways.taken()).isEqualTo(database.look());

                ways.none();
                priya.presses(settings, direct.block(), direct.element()).settled();
                assertThat(ways.taken()).isEqualTo(database.choice());
            }
        }
    }

    private String at(Database database, SharedDatabase shared) {
        return switch (database) {
            case OWN -> "--soundings.store.path=" + folder.resolve("soundings.db");
            case SHARED -> shared.setting();
        };
    }

    private static ConfigurableApplicationContext starts(String... settings) {
        var usual =
                Stream.of(
                        "--server.port=0",
                        "--soundings.rehearsal.enabled=false",
                        "--soundings.ops.heartbeats=false");
        return new SpringApplicationBuilder(SoundingsApplication.class, Counted.class)
                .run(Stream.concat(usual, Stream.of(settings)).toArray(String[]::new));
    }

    /** Listens to what the driver says to the store. */
    static class Counted {
        @Bean
        Ways ways() {
            return new Ways();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer counting(Ways ways) {
            return settings -> settings.addCommandListener(ways);
        }
    }

    /** Each command as {@code find people}. */
    static final class Ways implements CommandListener {
        private final List<String> taken = new ArrayList<>();

        @Override
        public synchronized void commandStarted(CommandStartedEvent event) {
            var command = event.getCommand();
            if (!isOfTheConnection(command.toJson())) {
                taken.add(
                        event.getCommandName()
                                + " "
                                + command.get(event.getCommandName()).asString().getValue());
            }
        }

        /** Which keeps its lease, and what it has registered, whatever people do. */
        private static boolean isOfTheConnection(String command) {
            return command.contains("\"discord/");
        }

        synchronized void none() {
            taken.clear();
        }

        synchronized List<String> taken() {
            return List.copyOf(taken);
        }
    }
}
