package dev.soundings.bench;

import dev.soundings.SoundingsApplication;
import dev.soundings.standin.SlackPerson;
import dev.soundings.standin.SlackScopes;
import dev.soundings.standin.SlackStandIn;
import dev.soundings.standin.SlackUser;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * PERF-1: acknowledgements at a steady hundred a second over signed HTTP with the embedded store,
 * beside a bare Bolt that says back what it was told, in one process and in the order A-B-B-A. Of
 * ours every second command reads, and every second writes an entry of the register.
 *
 * <p>Arguments: the date of the run, and how many acknowledgements of ours in all (10,000).
 */
public final class SlackBenchmark {
    private static final int ACKNOWLEDGEMENTS = 10_000;
    private static final int WARM_UP = 2_000;
    private static final int TRIES = 10;

    private final SlackStandIn slack;
    private final SlackPerson priya;
    private final SteadyLoad load;
    private int written;

    private SlackBenchmark(SlackStandIn slack, SteadyLoad load) {
        this.slack = slack;
        this.load = load;
        this.priya = slack.enters(SlackUser.member("U0PRIYA", "Priya", "Europe/Berlin").owning());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String date = arguments.length == 0 ? "date not given" : arguments[0];
        int count = arguments.length < 2 ? ACKNOWLEDGEMENTS : Integer.parseInt(arguments[1]);
        try (var slack = SlackStandIn.with(SlackScopes.ofManifest());
                var client = HttpClient.newHttpClient()) {
            slack.unlimited();
            new SlackBenchmark(slack, new SteadyLoad(client)).run(date, count);
        }
    }

    private void run(String date, int count) throws IOException, InterruptedException {
        try (var application = application();
                var bolt = new BareBolt(slack)) {
            var ours =
                    URI.create(
                            "http://127.0.0.1:"
                                    + application
                                            .getEnvironment()
                                            .getProperty("local.server.port"));
            slack.callingAt(ours);
            hasAProject();
            ours(ours, Math.min(WARM_UP, count));
            bare(bolt.address(), Math.min(WARM_UP, count));

            var first = ours(ours, count / 2);
            var second = bare(bolt.address(), count / 2);
            var third = bare(bolt.address(), count / 2);
            var fourth = ours(ours, count / 2);
            print(date, List.of(first, fourth), List.of(second, third));
        }
    }

    private ConfigurableApplicationContext application() throws IOException {
        var store = Files.createTempDirectory("soundings").resolve("soundings.db");
        return new SpringApplicationBuilder(SoundingsApplication.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--soundings.slack.api-url=" + slack.apiUrl(),
                        "--soundings.slack.bot-token=" + slack.botToken(),
                        "--soundings.slack.signing-secret=" + slack.signingSecret(),
                        "--soundings.store.path=" + store);
    }

    /** A cold process needs longer for its first form than Slack allows. */
    private void hasAProject() {
        for (int i = 0; i < TRIES; i++) {
            var form = priya.types("/project create \"Load\"").settled().opened();
            if (form.isPresent()) {
                form.get().fill("department", List.of("Product")).submit().settled();
                return;
            }
        }
        throw new IllegalStateException("no project could be made");
    }

    private Acknowledged ours(URI address, int count) throws InterruptedException {
        return load.run(count, i -> slack.signed(priya, command(i), address));
    }

    private Acknowledged bare(URI address, int count) throws InterruptedException {
        return load.run(count, i -> slack.signed(priya, command(i), address));
    }

    private String command(int number) {
        return number % 2 == 0
                ? "/soundings next"
                : "/risk raise \"Number %d\" p3 i4".formatted(++written);
    }

    private static void print(String date, List<Acknowledged> ours, List<Acknowledged> bare) {
        System.out.printf(
                "Acknowledgements to Slack, %s, Java %s, %d cores, %d of ours at 100 a second%n%n",
                date,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ours.stream().mapToInt(Acknowledged::count).sum());
        System.out.println(
                "| | count | none or wrong | over 3 s | put off | p50, ms | p99, ms | longest, ms |"
                        + " processor, ms each |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        row("ours, first", ours.getFirst());
        row("bare Bolt, second", bare.getFirst());
        row("bare Bolt, third", bare.getLast());
        row("ours, fourth", ours.getLast());
        System.out.printf(
                "%nours ÷ bare: p50 %.1f, p99 %.1f, processor %.1f; drift of bare, processor: %.0f"
                        + " %%%n",
                ratio(ours, bare, each -> each.millis(0.5)),
                ratio(ours, bare, each -> each.millis(0.99)),
                ratio(ours, bare, Acknowledged::cpuMillisEach),
                100 * drift(bare));
    }

    private static void row(String name, Acknowledged acknowledged) {
        System.out.printf(
                "| %s | %,d | %,d | %,d | %,d | %.1f | %.1f | %.0f | %.2f |%n",
                name,
                acknowledged.count(),
                acknowledged.wrong(),
                acknowledged.tooLate(),
                acknowledged.putOff(),
                acknowledged.millis(0.5),
                acknowledged.millis(0.99),
                acknowledged.millis(1),
                acknowledged.cpuMillisEach());
    }

    private static double ratio(
            List<Acknowledged> ours,
            List<Acknowledged> bare,
            ToDoubleFunction<Acknowledged> measure) {
        return ours.stream().mapToDouble(measure).average().orElseThrow()
                / bare.stream().mapToDouble(measure).average().orElseThrow();
    }

    private static double drift(List<Acknowledged> bare) {
        double first = bare.getFirst().cpuMillisEach();
        double last = bare.getLast().cpuMillisEach();
        return Math.max(first, last) / Math.min(first, last) - 1;
    }
}
