package dev.soundings.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import dev.soundings.chat.UserId;
import dev.soundings.delivery.OutboxEntry;
import dev.soundings.delivery.OutboxState;
import dev.soundings.mongo.OpenedStore;
import dev.soundings.round.Invitation;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Kills the running service (SIGKILL) at random moments, while prompts go out round the world and
 * people answer, and looks what is left when everything has come to rest. Thirty kills: {@code mvn
 * -Pkills verify}.
 */
class HardKillsIT {
    private static final int KILLS = Integer.getInteger("soundings.kills", 3);
    private static final int PEOPLE = KILLS < 10 ? 48 : 240;
    private static final int LONGEST_LIFE = KILLS < 10 ? 6_000 : 12_000;
    private static final int PAUSE = 100;
    private static final int ANSWERING = 4;

    /** A slow machine may let nobody answer before the service dies. */
    private static final int MORE_KILLS = 12;

    private static final long SEED = 20_261_122;

    /** The last round is due within two days, and people have 32 hours to answer. */
    private static final int DAYS_TO_REST = 5;

    private final Company company = Company.of(PEOPLE);
    private final Arrangement arrangement = new Arrangement(company);
    private final Staff staff = new Staff(company, SEED);
    private final Random random = new Random(SEED);

    @TempDir Path folder;

    /** The embedded store tells of each connection. */
    @BeforeAll
    static void silence() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
    }

    @Test
    void promptsEverybodyOnceAndKeepsWhatItAcknowledged() throws Exception {
        moveIn();
        int underWay = 0;

        int kills = 0;
        while (kills < KILLS || (staff.acknowledged().isEmpty() && kills < KILLS + MORE_KILLS)) {
            int life = 1 + random.nextInt(LONGEST_LIFE);
            liveUntilKilled(life);
            long sending = messagesOnTheirWay();
            underWay += sending > 0 ? 1 : 0;
            kills++;
            System.out.printf(
                    "kill %d of %d, %,d ms after ready, %d messages on their way%n",
                    kills, KILLS, life, sending);
        }
        comeToRest();

        var evidence = evidence();
        var tally = Tally.of(evidence);
        var table = tally.table(kills, underWay);
        System.out.println(table);
        assertThat(tally.invitations()).isPositive();
        assertThat(tally.acknowledged()).isPositive();
        assertThat(tally.holds()).as(table).isTrue();
    }

    private void moveIn() throws IOException, InterruptedException {
        company.writeTo(folder);
        try (var service = RunningService.start(folder)) {
            service.awaitReady();
        }
        try (var store = OpenedStore.at(RunningService.store(folder))) {
            arrangement.keepIn(store);
        }
    }

    private void liveUntilKilled(int milliseconds) throws Exception {
        var service = RunningService.start(folder);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            service.awaitReady();
            try (var room = RoomVisitor.entering(service.roomPort(), company.first())) {
                var answering =
                        IntStream.range(0, ANSWERING)
                                .mapToObj(_ -> threads.submit(() -> answerUntilGone(room)))
                                .toList();
                var playing = threads.submit(() -> playUntilGone(room, service));
                boolean ended = service.endsWithin(milliseconds);
                service.kill();
                for (var one : answering) {
                    one.get();
                }
                playing.get();
                assertThat(ended).as("ended by itself:%n%s", service.log()).isFalse();
            }
        } finally {
            service.kill();
        }
    }

    private boolean answerUntilGone(RoomVisitor room) throws InterruptedException {
        staff.answerUntilGone(room);
        return true;
    }

    /** From one event to the next, as fast as the clock allows. */
    private boolean playUntilGone(RoomVisitor room, RunningService service)
            throws InterruptedException {
        try {
            while (!service.endsWithin(PAUSE)) {
                room.moveClock(company.first(), "NEXT_EVENT");
            }
        } catch (IOException e) {
            // It was killed while it was asked.
        }
        return true;
    }

    /** In a copy, so that it is the service that recovers. */
    private long messagesOnTheirWay() throws IOException {
        var copy =
                Files.copy(
                        RunningService.store(folder),
                        folder.resolve("copy.db"),
                        StandardCopyOption.REPLACE_EXISTING);
        try (var store = OpenedStore.at(copy)) {
            staff.turnTo(asked(store));
            var now = Arrangement.now(store);
            return store.outbox().stream().filter(entry -> isOnItsWay(entry, now)).count();
        }
    }

    private static List<UserId> asked(OpenedStore store) {
        return store.invitations().stream()
                .filter(invitation -> invitation.prompt().isPresent())
                .map(Invitation::person)
                .distinct()
                .toList();
    }

    private static boolean isOnItsWay(OutboxEntry entry, Instant now) {
        return switch (entry.state()) {
            case OutboxState.Planned planned ->
                    entry.dueAt().filter(due -> !due.isAfter(now)).isPresent();
            case OutboxState.Leased _, OutboxState.Sending _, OutboxState.Unknown _ -> true;
            case OutboxState.Ended ended -> false;
        };
    }

    /** Day after day until every round is over, without a kill. */
    private void comeToRest() throws Exception {
        try (var store = OpenedStore.at(RunningService.store(folder))) {
            arrangement.letEnd(store);
        }
        try (var service = RunningService.start(folder)) {
            service.awaitReady();
            try (var room = RoomVisitor.entering(service.roomPort(), company.first())) {
                for (int day = 0; day < DAYS_TO_REST; day++) {
                    move(room, service, "TOMORROW");
                }
                awaitArrival(room, service);
            }
        }
    }

    private void move(RoomVisitor room, RunningService service, String jump)
            throws IOException, InterruptedException {
        awaitArrival(room, service);
        assertThat(room.moveClock(company.first(), jump)).isTrue();
    }

    private void awaitArrival(RoomVisitor room, RunningService service)
            throws IOException, InterruptedException {
        while (room.messages(company.first()).contains("class=\"playing\"")) {
            assertThat(service.endsWithin(PAUSE)).isFalse();
        }
    }

    private Evidence evidence() {
        try (var store = OpenedStore.at(RunningService.store(folder))) {
            return new Witness(store).tell(staff.acknowledged());
        }
    }
}
