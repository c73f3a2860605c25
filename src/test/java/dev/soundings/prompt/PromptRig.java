package dev.soundings.prompt;

import static dev.soundings.SampleWorld.ROOM;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.clock.HeartbeatListener;
import dev.soundings.clock.Heartbeats;
import dev.soundings.delivery.DeliveryRig;
import dev.soundings.delivery.InMemoryOutboxEntries;
import dev.soundings.delivery.RecordingGateway;
import dev.soundings.delivery.SmallLimits;
import dev.soundings.holiday.FewHolidays;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.RegisterRig;
import dev.soundings.response.Response;
import dev.soundings.response.ResponseRig;
import dev.soundings.round.Invitation;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundRig;
import dev.soundings.wording.Wording;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The house from cadence to outbox in memory, on a platform that records, with a movable clock. */
final class PromptRig {
    final SampleWorld world = new SampleWorld();
    final InMemoryPromptDays days = new InMemoryPromptDays();
    final RegisterRig register = new RegisterRig();
    final DecisionNews news;
    final RecordingGateway gateway = new RecordingGateway(new SmallLimits(50, 13_000));
    final ResponseRig responses = new ResponseRig(world.people);
    final InMemoryOutboxEntries outbox = new InMemoryOutboxEntries();
    final DeliveryRig delivery = new DeliveryRig(SampleWorld.MONDAY, gateway).store(outbox);
    final RoundRig rounds;
    final AnswerDesk desk;
    final AnswerHandler handler;
    final PromptHeartbeat prompts;
    final ZoneMoves zones;
    final PromptLooks looks;

    private final InvitationFinder finder;
    private final Heartbeats heartbeats;
    private Instant now = SampleWorld.MONDAY;
    private int events;
    private boolean mayFail;
    private String pressedOn = "p1";

    /** Asks by these check-ins and no others. */
    PromptRig(CheckIn... checkIns) {
        world.checkIns
                .active()
                .forEach(one -> world.checkIns.change(ROOM, one.id(), CheckIn::deleted));
        Arrays.stream(checkIns).forEach(world.checkIns::insert);
        var wiring = new PromptConfiguration();
        var answering = new AnswerConfiguration();
        var answers = wiring.namedAnswers(responses.responses);
        var holidays = FewHolidays.of("JP", "2027-02-11 National Foundation Day");
        rounds =
                new RoundRig(
                        world,
                        holidays,
                        new QuestionLibrary(
                                List.of(PromptSets.why(), PromptSets.risk(), PromptSets.mood())),
                        answers);
        var out = delivery.outbox();
        var addressees = wiring.addressees(world.workspaces, world.people, new Wording());
        var finder =
                wiring.askedFinder(
                        rounds.rounds,
                        rounds.invitations,
                        world.questionSets,
                        world.projects,
                        world.facts);
        this.finder = new InvitationFinder(finder);
        var cards =
                wiring.promptCards(
                        finder,
                        rounds.invitations,
                        responses.responses,
                        answers,
                        responses.recorder);
        var current = new CurrentEntries(world.projects);
        var messages = wiring.dayMessages(cards, register.entries, current);
        var hindrances = wiring.hindrances(world.workspaces, world.checkIns, answers);
        var notices = wiring.notices(addressees, out);
        var owner = wiring.ownerMessages(addressees);
        var misses = wiring.misses(rounds.invitations, notices, owner);
        var inChannel = wiring.channelMessages(world.workspaces, world.questionSets, new Wording());
        var channel =
                wiring.channelPrompts(
                        rounds.invitations,
                        addressees,
                        hindrances,
                        rounds.daysOff,
                        misses,
                        inChannel,
                        out);
        var budget = wiring.budget(days, rounds.daysOff);
        var triage = wiring.triage(finder, hindrances, world.checkIns, rounds.daysOff, budget);
        zones = wiring.zoneMoves(rounds.invitations, addressees, triage);
        prompts =
                wiring.promptHeartbeat(
                        days,
                        rounds.invitations,
                        finder,
                        addressees,
                        hindrances,
                        triage,
                        budget,
                        misses,
                        messages,
                        channel,
                        out);
        looks = new RewriteConfiguration().promptLooks(days, messages, out);
        var next = answering.nextPrompts(world.checkIns, rounds.invitations, rounds.upcoming);
        handler =
                answering.answerHandler(
                        finder,
                        addressees,
                        cards,
                        days,
                        rounds.invitations,
                        answers,
                        messages,
                        looks,
                        rounds.daysOff,
                        next,
                        responses.forms,
                        responses.recorder,
                        world.workspaces,
                        world.people,
                        register.desk,
                        answering.leaving(
                                world.projects,
                                world.checkIns,
                                rounds.invitations,
                                answers,
                                owner,
                                notices),
                        out);
        desk =
                answering.answerDesk(
                        rounds.invitations, finder, cards, addressees, next, world.people);
        news =
                wiring.decisionNews(
                        register.entries,
                        world.projects,
                        world.workspaces,
                        addressees,
                        notices,
                        new Wording());
        delivery.checking(
                        wiring.promptSendCheck(
                                world.workspaces,
                                addressees,
                                days,
                                finder,
                                hindrances,
                                rounds.daysOff))
                .telling(
                        wiring.promptListener(
                                days, rounds.invitations, finder, channel, notices, owner));
        heartbeats =
                new Heartbeats(
                        List.of(
                                rounds.opener,
                                prompts,
                                rounds.closer,
                                wiring.nudgeHeartbeat(
                                        days,
                                        rounds.invitations,
                                        cards,
                                        addressees,
                                        rounds.daysOff,
                                        out),
                                new RewriteConfiguration()
                                        .promptRewrites(
                                                days,
                                                messages,
                                                cards,
                                                world.checkIns,
                                                rounds.upcoming,
                                                addressees,
                                                out),
                                wiring.channelNudges(
                                        rounds.rounds,
                                        rounds.invitations,
                                        world.projects,
                                        responses.responses,
                                        responses.marks,
                                        inChannel,
                                        out),
                                register.ownershipReturns(),
                                wiring.decisionTeller(
                                        register.entries,
                                        register.queue,
                                        world.projects,
                                        news,
                                        out),
                                wiring.notifier(register.queue, addressees, notices),
                                delivery.dispatcher()),
                        new FailingTests());
    }

    /** Lives through the time up to an instant, such as {@code 2027-02-11T09:00:00Z}. */
    PromptRig playTo(String instant) {
        var target = Instant.parse(instant);
        settle();
        for (var due = heartbeats.nextDue(now);
                due.isPresent() && !due.get().isAfter(target);
                due = heartbeats.nextDue(now)) {
            moveTo(due.get());
            settle();
        }
        moveTo(target);
        settle();
        return this;
    }

    /** The service was down until then. */
    PromptRig sleepTo(String instant) {
        moveTo(Instant.parse(instant));
        settle();
        return this;
    }

    private void settle() {
        heartbeats.settle(now);
    }

    private void moveTo(Instant target) {
        now = target;
        delivery.pass(Duration.between(delivery.instant(), target));
    }

    InvitationFinder finder() {
        return finder;
    }

    Instant now() {
        return now;
    }

    /** What reached somebody directly, the oldest first. */
    List<ChatMessage> sentTo(UserId user) {
        return arrived("dm-" + user, RecordingGateway.Kind.POST);
    }

    /** Under which keys something new was sent, the oldest first. */
    List<String> sentKeys() {
        return gateway.arrivals().stream()
                .filter(arrival -> arrival.kind() != RecordingGateway.Kind.EDIT)
                .map(arrival -> arrival.key().value())
                .toList();
    }

    /** How somebody's prompts were written anew, the oldest first. */
    List<ChatMessage> rewrittenFor(UserId user) {
        return arrived("dm-" + user, RecordingGateway.Kind.EDIT);
    }

    private List<ChatMessage> arrived(String channel, RecordingGateway.Kind kind) {
        return gateway.arrivals(ROOM, new ChannelId(channel)).stream()
                .filter(arrival -> arrival.kind() == kind)
                .flatMap(arrival -> arrival.message().stream())
                .toList();
    }

    List<ChatMessage> in(String channel) {
        return gateway.arrivals(ROOM, new ChannelId(channel)).stream()
                .flatMap(arrival -> arrival.message().stream())
                .toList();
    }

    Invitation invitation(String id) {
        return rounds.invitations.find(ROOM, new InvitationId(id)).orElseThrow();
    }

    Optional<Response.Named> response(String invitation) {
        return responses.responses.find(ROOM, new InvitationId(invitation));
    }

    /** Nothing can be written to this person any more, and a beat that tries fails. */
    PromptRig brokenFor(UserId user) {
        outbox.breakFor("." + user + ".");
        mayFail = true;
        return this;
    }

    /** What is pressed from now on is not on the prompt but on a card that a command showed. */
    PromptRig pressingElsewhere() {
        pressedOn = "elsewhere";
        return this;
    }

    ChatReply press(UserId user, String action) {
        return handler.handle(new ChatEvent.ButtonPressed(origin(user), ActionId.parse(action)));
    }

    ChatReply choose(UserId user, String action, String value) {
        return handler.handle(
                new ChatEvent.Chosen(origin(user), ActionId.parse(action), List.of(value)));
    }

    ChatReply submit(UserId user, String action, Map<String, List<String>> values) {
        return handler.handle(
                new ChatEvent.FormSubmitted(
                        origin(user), ActionId.parse(action), new FormValues(values)));
    }

    private Origin origin(UserId user) {
        events++;
        var direct = new ChannelId("dm-" + user);
        return new Origin(
                new EventId("event-" + events),
                ROOM,
                user,
                Place.direct(direct),
                now,
                Optional.of(new PostRef(direct, pressedOn)));
    }

    /** A heartbeat that fails fails the test, unless the test says otherwise. */
    private final class FailingTests implements HeartbeatListener {
        @Override
        public void idle(String heartbeat, Instant now) {}

        @Override
        public void beaten(String heartbeat, Instant now) {}

        @Override
        public void failed(String heartbeat, Instant now) {
            if (!mayFail) {
                throw new AssertionError(heartbeat + " failed");
            }
        }
    }
}
