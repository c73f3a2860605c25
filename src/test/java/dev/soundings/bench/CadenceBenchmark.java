package dev.soundings.bench;

import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.CadenceNotation;
import dev.soundings.cadence.CadenceNotation.Parsed.Read;

import org.springframework.scheduling.support.CronExpression;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * PERF-7: the time to the next occurrence beside Spring's {@code CronExpression}, in one run.
 *
 * <p>Both get the same rules, zones and instants, in the order A-B-B-A. The argument is the date of
 * the run, for the heading of the table.
 */
public final class CadenceBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long SEED = 7;
    private static final int INPUTS = 4_096;
    private static final int ROUNDS = 40;
    private static final int WARM_UP_PAIRS = 20;
    private static final int PAIRS = 16;

    private static final List<Contest> CONTESTS =
            List.of(
                    new Contest("every Thursday at 9:00", "0 0 9 * * THU"),
                    new Contest("every weekday at 9:00", "0 0 9 * * MON-FRI"),
                    new Contest("every day at 9:00, 16:00", "0 0 9,16 * * *"),
                    new Contest("on the 1st of the month at 9:00", "0 0 9 1 * *"),
                    new Contest("last Friday of the month at 16:00", "0 0 16 * * FRIL"));

    private CadenceBenchmark() {}

    /** The sum of all answers, so that no call can be optimised away. */
    private static long seen;

    private record Contest(String notation, String cron) {}

    private record Input(Instant after, ZoneId zone, ZonedDateTime local) {}

    public static void main(String[] arguments) {
        String date = arguments.length == 0 ? "date not given" : arguments[0];
        List<Input> inputs = inputs();
        System.out.printf(
                "Next occurrence, %s, Java %s, %d cores, %d pairs of %d calls each%n%n",
                date,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                PAIRS,
                2 * ROUNDS * INPUTS);
        System.out.println("| rule | ours, ns | Spring, ns | ours ÷ Spring (min to max) | drift |");
        System.out.println("|---|---:|---:|---:|---:|");
        for (Contest contest : CONTESTS) {
            run(contest, inputs);
        }
        System.out.printf("%nchecksum %d%n", seen);
    }

    private static void run(Contest contest, List<Input> inputs) {
        Cadence cadence = ((Read) CadenceNotation.parse(contest.notation())).cadence();
        CronExpression cron = CronExpression.parse(contest.cron());
        LongSupplier ours = () -> ours(cadence, inputs);
        LongSupplier spring = () -> spring(cron, inputs);

        IntStream.range(0, WARM_UP_PAIRS).forEach(_ -> pair(ours, spring));
        var both =
                new SideBySide(
                        IntStream.range(0, PAIRS).mapToObj(_ -> pair(ours, spring)).toList());
        System.out.printf(
                "| `%s` | %.0f | %.0f | %s | %s |%n",
                contest.notation(), both.ours(), both.yardstick(), both.ratio(), both.drift());
    }

    /** In nanoseconds for each call. */
    private static SideBySide.Pair pair(LongSupplier ours, LongSupplier spring) {
        long first = timed(ours);
        long second = timed(spring);
        long third = timed(spring);
        long fourth = timed(ours);
        double calls = 2.0 * ROUNDS * INPUTS;
        return new SideBySide.Pair((first + fourth) / calls, (second + third) / calls);
    }

    private static long timed(LongSupplier work) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            seen += work.getAsLong();
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static long ours(Cadence cadence, List<Input> inputs) {
        long sum = 0;
        for (Input input : inputs) {
            sum += cadence.next(input.after(), input.zone()).orElseThrow().at().getEpochSecond();
        }
        return sum;
    }

    private static long spring(CronExpression cron, List<Input> inputs) {
        long sum = 0;
        for (Input input : inputs) {
            ZonedDateTime next = cron.next(input.local());
            sum += next == null ? 0 : next.toEpochSecond();
        }
        return sum;
    }

    private static List<Input> inputs() {
        Random random = new Random(SEED);
        List<ZoneId> zones =
                List.of(
                        ZoneId.of("Europe/Berlin"),
                        ZoneId.of("America/New_York"),
                        ZoneId.of("America/Sao_Paulo"),
                        ZoneId.of("Asia/Kolkata"),
                        ZoneId.of("Asia/Tokyo"));
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        return random.longs(INPUTS, 0, Duration.ofDays(1_000).toMinutes())
                .mapToObj(minutes -> start.plus(Duration.ofMinutes(minutes)))
                .map(after -> {
                    ZoneId zone = zones.get(random.nextInt(zones.size()));
                    return new Input(after, zone, after.atZone(zone));
                })
                .toList();
    }
}
