package dev.soundings.digest;

import dev.soundings.SampleWorld;
import dev.soundings.access.Access;
import dev.soundings.chat.ChatMessage;
import dev.soundings.clock.Heartbeat;
import dev.soundings.delivery.DeliveryRig;
import dev.soundings.delivery.RecordingGateway;
import dev.soundings.delivery.RecordingGateway.Arrival;
import dev.soundings.register.EntryKinds;
import dev.soundings.register.InMemoryEntries;
import dev.soundings.response.InMemoryAnsweredMarks;
import dev.soundings.response.InMemoryResponses;
import dev.soundings.round.InMemoryInvitations;
import dev.soundings.round.InMemoryRounds;
import dev.soundings.wording.Wording;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that makes digests, on the twins, with a clock that is moved by hand. */
final class Newsroom {
    final SampleWorld world = new SampleWorld();
    final InMemoryDigestPlans plans = new InMemoryDigestPlans();
    final InMemoryRelays relays = new InMemoryRelays();
    final InMemoryDigestIssues issues = new InMemoryDigestIssues();
    final InMemoryEntries entries = new InMemoryEntries();
    final InMemoryRounds rounds = new InMemoryRounds();
    final InMemoryInvitations invitations = new InMemoryInvitations();
    final InMemoryResponses responses = new InMemoryResponses();
    final InMemoryAnsweredMarks marks = new InMemoryAnsweredMarks();
    final RecordingGateway platform = new RecordingGateway(new WideLimits());
    final DeliveryRig delivery;
    final DigestDesk desk;
    final EditorDesk editor;
    final PlanDesk planning = new PlanDesk(plans, issues);
    private final DigestPreparer preparer;
    private final DigestPublisher publisher;
    private Instant now;

    Newsroom(Instant start) {
        now = start;
        delivery = new DeliveryRig(start, platform);
        var wording = new Wording();
        var editions =
                new Editions(
                        new MaterialReader(
                                world.projects,
                                world.milestones,
                                world.people,
                                entries,
                                rounds,
                                invitations,
                                responses,
                                marks,
                                issues),
                        world.workspaces,
                        issues,
                        wording);
        var previews =
                new Previews(
                        editions,
                        world.people,
                        new OpenProposals(entries, EntryKinds.shipped()),
                        wording);
        var outbox = delivery.outbox();
        preparer =
                new DigestPreparer(
                        plans,
                        issues,
                        new PreviewRound(world.projects, world.people, previews, outbox));
        var press =
                new DigestPress(
                        outbox,
                        new RelayedImprints(relays, world.workspaces, world.people, wording),
                        new CorrectedImprints(world.workspaces, wording));
        publisher =
                new DigestPublisher(
                        plans,
                        issues,
                        world.workspaces,
                        editions,
                        press,
                        outbox,
                        Duration.ofMinutes(5));
        desk =
                new DigestDesk(
                        plans,
                        issues,
                        world.projects,
                        new Access(world.workspaces, world.people),
                        previews,
                        editions);
        editor =
                new EditorDesk(
                        issues,
                        editions,
                        publisher,
                        press,
                        new CorrectionNotices(outbox, world.people, wording));
    }

    /** Plays everything that becomes due until then. */
    Newsroom playTo(Instant until) {
        for (int beats = 0; beats < 2_000; beats++) {
            var due = due();
            if (due.filter(at -> !at.isAfter(until)).isEmpty()) {
                return at(until);
            }
            at(due.get().isAfter(now) ? due.get() : now);
            beat(preparer);
            beat(publisher);
        }
        throw new AssertionError("the newsroom does not come to rest");
    }

    /** Nothing runs until then. */
    Newsroom downTo(Instant until) {
        return at(until);
    }

    Instant now() {
        return now;
    }

    DigestIssue issue(IssueId id) {
        return issues.find(SampleWorld.ROOM, id).orElseThrow();
    }

    List<Arrival> inChannel() {
        return platform.arrivals().stream()
                .filter(arrival -> arrival.key().value().startsWith("room-1.digest."))
                .toList();
    }

    /** What the channel shows now. */
    String shown() {
        return inChannel().getLast().message().map(PlainText::of).orElseThrow();
    }

    /** What the thread of the latest post shows now. */
    String inThread() {
        return platform.arrivals().stream()
                .filter(arrival -> arrival.key().value().startsWith("room-1.digest-details."))
                .flatMap(arrival -> arrival.message().stream())
                .map(PlainText::of)
                .toList()
                .getLast();
    }

    Optional<ChatMessage> previewOf(String user) {
        return platform.arrivals().stream()
                .filter(arrival -> arrival.key().value().startsWith("room-1.digest-preview."))
                .filter(arrival -> arrival.key().value().endsWith("." + user))
                .findFirst()
                .flatMap(Arrival::message);
    }

    /** What was told in private about corrections: to whom, and the words. */
    List<String> corrections() {
        return platform.arrivals().stream()
                .filter(arrival -> arrival.key().value().contains(".digest-correction."))
                .map(arrival ->
                        arrival.where() + ": " + arrival.message().map(PlainText::of).orElseThrow())
                .toList();
    }

    private Newsroom at(Instant then) {
        delivery.pass(Duration.between(delivery.instant(), then));
        now = then;
        delivery.beat();
        return this;
    }

    private Optional<Instant> due() {
        return Stream.of(preparer.nextDue(now), publisher.nextDue(now))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private void beat(Heartbeat heartbeat) {
        for (int i = 0; i < 20; i++) {
            if (heartbeat.nextDue(now).filter(due -> !due.isAfter(now)).isEmpty()) {
                delivery.beat();
                return;
            }
            heartbeat.beat(now);
            delivery.beat();
        }
        throw new AssertionError(heartbeat.name() + " is due again and again");
    }
}
