package dev.soundings.bench;

import dev.soundings.SoundingsApplication;
import dev.soundings.discord.EchoBot;
import dev.soundings.standin.DiscordChannel;
import dev.soundings.standin.DiscordDeed;
import dev.soundings.standin.DiscordPerson;
import dev.soundings.standin.DiscordStandIn;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * PERF-2: the time from an interaction to its first response, beside the least that JDA can do, in
 * one run. Both answer the same stand-in for Discord over loopback, each at an instance of its own,
 * in the order A-B-B-A: ours finds out who asks for {@code /soundings help} and what they may, and
 * writes the page; the bare one says "Here I am.".
 *
 * <p>The argument is the date of the run, for the heading of the table.
 */
public final class DiscordBenchmark {
    private static final int CALLS = 50;
    private static final int WARM_UP_PAIRS = 60;
    private static final int PAIRS = 24;
    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    private DiscordBenchmark() {}

    /** Somebody who asks the same again and again. */
    private record Asking(DiscordPerson who, DiscordChannel where, String noun, String verb) {
        static Asking of(DiscordStandIn discord, String noun, String verb) {
            var guild = discord.guild("Harbour");
            return new Asking(
                    guild.enters("priya", "Priya", "en-GB"), guild.channel("atlas"), noun, verb);
        }

        double milliseconds() {
            return IntStream.range(0, CALLS)
                            .mapToObj(_ -> who.runs(where, noun, verb, Map.of()))
                            .mapToDouble(DiscordDeed::nanosToFirstAnswer)
                            .sum()
                    / CALLS
                    / NANOS_IN_A_MILLISECOND;
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("soundings-discord");
        try (var forUs = DiscordStandIn.open();
                var forBare = DiscordStandIn.open()) {
            var ours = Asking.of(forUs, "soundings", "help");
            var bare = Asking.of(forBare, "echo", "say");
            try (var _ = soundings(forUs, folder);
                    var _ = new EchoBot(forBare.apiUrl(), forBare.gatewayUrl(), forBare.token())) {
                forUs.awaitCommands(Duration.ofMinutes(1));
                forBare.awaitCommands(Duration.ofMinutes(1));
                print(arguments.length == 0 ? "date not given" : arguments[0], ours, bare);
            }
        }
    }

    private static ConfigurableApplicationContext soundings(DiscordStandIn discord, Path folder) {
        return new SpringApplicationBuilder(SoundingsApplication.class)
                .run(
                        "--server.port=0",
                        "--soundings.rehearsal.enabled=false",
                        "--soundings.store.path=" + folder.resolve("soundings.db"),
                        "--soundings.discord.token=" + discord.token(),
                        "--soundings.discord.api-url=" + discord.apiUrl(),
                        "--soundings.discord.gateway-url=" + discord.gatewayUrl());
    }

    private static void print(String date, Asking ours, Asking bare) {
        IntStream.range(0, WARM_UP_PAIRS).forEach(_ -> pair(ours, bare));
        var both =
                new SideBySide(IntStream.range(0, PAIRS).mapToObj(_ -> pair(ours, bare)).toList());
        System.out.printf(
                "%nDiscord, %s, Java %s, %d cores, %d pairs of %d interactions each%n%n",
                date,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                PAIRS,
                2 * CALLS);
        System.out.println("| | ours, ms | bare JDA, ms | ours ÷ bare (min to max) | drift |");
        System.out.println("|---|---:|---:|---:|---:|");
        System.out.printf(
                "| interaction to first response | %.2f | %.2f | %s | %s |%n",
                both.ours(), both.yardstick(), both.ratio(), both.drift());
    }

    private static SideBySide.Pair pair(Asking ours, Asking bare) {
        double first = ours.milliseconds();
        double second = bare.milliseconds();
        double third = bare.milliseconds();
        double fourth = ours.milliseconds();
        return new SideBySide.Pair((first + fourth) / 2, (second + third) / 2);
    }
}
