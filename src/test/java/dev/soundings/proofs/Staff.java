package dev.soundings.proofs;

import dev.soundings.chat.UserId;
import dev.soundings.round.InvitationId;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who answer their prompts, one after another, in words that never come twice, and who
 * remember what they were told to be kept.
 */
final class Staff {
    private static final int TAPS_IN_TEN = 2;
    private static final int DAYS_TO_ANSWER = 2;

    private final Random random;
    private final AtomicInteger said = new AtomicInteger();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger latestDay = new AtomicInteger();
    private volatile List<UserId> people;

    Staff(Company company, long seed) {
        this.people = company.people();
        this.random = new Random(seed);
    }

    /** Those who have something to answer; nothing changes when nobody has. */
    void turnTo(List<UserId> asked) {
        people = asked.isEmpty() ? people : List.copyOf(asked);
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** What is on its way when the service dies was not acknowledged. */
    void answerUntilGone(RoomVisitor room) throws InterruptedException {
        try {
            while (true) {
                answer(people.get(random.nextInt(people.size())), room);
            }
        } catch (IOException e) {
            // The service is gone.
        }
    }

    private void answer(UserId person, RoomVisitor room) throws IOException, InterruptedException {
        var presses = Press.on(room.messages(person));
        boolean tap = random.nextInt(10) < TAPS_IN_TEN;
        var press = tap ? any(presses, "same", "skip") : any(presses, "open", "edit");
        if (press.isEmpty()) {
            return;
        }
        var invitation = press.get().invitation();
        var dialog = room.press(person, press.get());
        if (tap) {
            acknowledged.add(new Acknowledged.Tap(invitation));
        } else {
            fill(dialog, person, invitation, room);
        }
    }

    private void fill(String dialog, UserId person, InvitationId invitation, RoomVisitor room)
            throws IOException, InterruptedException {
        var form =
                FilledForm.of(dialog, () -> "%s says %d".formatted(person, said.incrementAndGet()));
        if (!form.written().isEmpty() && room.submit(person, form)) {
            form.written().stream()
                    .map(words -> new Acknowledged.Words(invitation, words))
                    .forEach(acknowledged::add);
        }
    }

    /** Of rounds of these days only: what is older may close while the form is open. */
    private Optional<Press> any(List<Press> presses, String... verbs) {
        var fitting =
                presses.stream()
                        .filter(press -> List.of(verbs).stream().anyMatch(press::answers))
                        .toList();
        fitting.forEach(press -> latestDay.accumulateAndGet(day(press), Math::max));
        int oldest = latestDay.get() - DAYS_TO_ANSWER;
        var recent = fitting.stream().filter(press -> day(press) > oldest).toList();
        return recent.isEmpty()
                ? Optional.empty()
                : Optional.of(recent.get(random.nextInt(recent.size())));
    }

    /** As a number: {@code x7k2m9p4qa.20270211.0.p001} is of the 20,270,211th. */
    private static int day(Press press) {
        return Integer.parseInt(press.invitation().value().split("\\.")[1]);
    }
}
